obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu0 op_reclaim vm=16 pfn=0x200 pages=14
both cpu0 op_lpae_map iova=0xd76a6258a078f1ed pa=0x400000 prot=3 ix=409
both cpu0 op_fault_map vm=16 gfn=0xd2bbe066319bb93b pfn=0x21
both cpu1 op_register_vcpu vm=3 vcpu=1
both cpu1 op_vcpu_inactive
both cpu1 op_lpae_map iova=0xd76a6258a078f1ed pa=0x30fb62 prot=3
both cpu0 op_alloc_smmu
both cpu0 write_page pfn=0x2a2 word=1 value=0x41414141
both cpu0 op_encrypt vm=3 in=0x401 out=0x283
both cpu0 op_alloc_smmu ix=1
B    cpu0 perturb observer=vm3 what=host_map target=0x1005 value=0x40000000
both cpu0 op_poweroff vm=16
both cpu0 op_vcpu_inactive vm=16 vcpu=1
both cpu0 op_decrypt pfn=0x61a gfn=0xd2bbe066319bb93b
both cpu0 op_map_io vm=16 gfn=0x60000 pfn=0x61a pages=1
both cpu0 write_page pfn=0x600 word=512 value=0x41414141
both cpu0 op_bind vm=15 gfn=0xd2bbe066319bb93b pfn=0x2000100
both cpu0 op_revoke vm=16 gfn=0x60000 pages=14 steer=0x2,0x0
both cpu0 op_register_kvm
  at 4 both cpu1 op_lpae_map iova=0xd76a6258a078f1ed pa=0x400000 prot=3 ix=409
both cpu0 op_grant gfn=0x50002 pages=512
both cpu0 op_verify vm=16 sign=1
both cpu0 op_grant vm=3 gfn=0xffffffffffffffff pages=1
both cpu0 op_decrypt vm=3 pfn=0x40 gfn=0xd2bbe066319bb93b
both cpu0 op_fault_map vm=3 gfn=0x60192fc7e52f4690 pfn=0x2a2
both cpu0 op_lpae_map iova=0xd76a6258a078f1ed pa=0xffffff prot=4
both cpu0 op_verify vm=2 sign=1
both cpu0 op_fault_map vm=15 gfn=0x40001 pfn=0x30 level=3
both cpu0 op_register_vcpu vm=15 vcpu=1
both cpu0 op_remap_image vm=15 pfn=0x2000200
  at 2 both cpu1 op_map_host addr=0x400000
A    cpu0 perturb observer=vm3 what=vm_off target=0x1005 value=0x1
both cpu0 op_poweroff vm=16
both cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_set_boot_info addr=0x50001000 size=0x2000
both cpu1 op_vcpu_active vm=15 vcpu=1
A    cpu0 perturb observer=vm1 what=register target=0x1005 value=0x1
A    cpu0 perturb observer=host what=count target=0x1005 value=0x1
A    cpu0 perturb observer=vm3 what=vm_off target=0x100 value=0xf9f6c060d56f920a
A    cpu0 perturb observer=vm3 what=vm_handle target=0x11 value=0x1
A    cpu0 op_lpae_map iova=0xd76a6258a078f1ed pa=0xffffff prot=3
both cpu0 op_bind vm=3 gfn=0x50000 pfn=0x30
both cpu0 op_revoke vm=3 gfn=0x50000 pages=513
both cpu0 op_lpae_map iova=0xd76a6258a078f1ed pa=0x400000 prot=4 ix=156922593
both cpu0 op_vcpu_active vm=3 vcpu=1
both cpu1 op_alloc_smmu vm=1
both cpu1 op_poweroff vm=3
both cpu1 op_fault_map vm=2 gfn=0x50000 pfn=0x2000200
