obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu1 op_verify vm=1 sign=1
both cpu1 op_grant vm=16 gfn=0x40000
both cpu1 op_lpae_map iova=0x70000000 pa=0x40000 prot=4 cb=8 ix=1
both cpu1 op_remap_image vm=1 pfn=0x30 image=1
both cpu0 op_vcpu_active vm=16
both cpu1 op_bind vm=2 gfn=0x7b5885d879ba605a pfn=0x30 steer=0x40000000,0x1000
both cpu1 op_map_host
both cpu1 op_free_smmu cb=1 ix=1
both cpu0 op_revoke vm=16 gfn=0x40000
both cpu0 write_page pfn=0x32 word=1
both cpu0 op_vcpu_inactive vm=8
both cpu0 op_map_host addr=0xbd999e
both cpu0 op_bind vm=2 gfn=0x40000
A    cpu1 op_fault_map vm=1 gfn=0xffffffffffffffff pfn=0x30 level=2
A    cpu1 perturb observer=vm2 what=inc_exe target=0x11
A    cpu1 perturb observer=host what=inc_exe target=0x11
both cpu1 op_revoke vm=2 gfn=0xc0000 pages=5
both cpu1 op_lpae_map iova=0x70000000 prot=2 cb=1
both cpu1 op_vcpu_active vm=2 vcpu=7
both cpu1 op_lpae_map iova=0x70000000 pa=0x31000 prot=2
both cpu1 op_map_io vm=12 gfn=0xfffffffff pfn=0x30
both cpu1 op_bind vm=2 gfn=0x7b5885d879ba605a pfn=0x30
B    cpu1 perturb observer=vm1 what=vm_handle target=0x11
both cpu1 op_teardown vm=1
both cpu1 op_map_io vm=9 gfn=0x50002 pfn=0x800 pages=1
both cpu0 op_register_kvm
both cpu0 op_free_smmu cb=1
both cpu0 op_smmu_clear iova=0x10000000000 cb=1
both cpu0 op_lpae_map iova=0x70000000 pa=0x3871e prot=3 cb=2
both cpu0 op_register_vcpu vm=1 vcpu=7
both cpu0 op_lpae_map iova=0x40000000 pa=0x137f68 prot=4
A    cpu0 perturb observer=host what=vm_handle target=0x1115699e2351ce01 value=0x2
  at 1 A    cpu1 op_remap_image vm=12 pfn=0x30
both cpu0 op_decrypt vm=3 pfn=0x30 gfn=0x19f3d508205a8ab9 steer=0x0
both cpu0 op_map_host
A    cpu0 perturb observer=vm3 what=host_map target=0x31 value=0x41414141
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1
both cpu0 op_grant vm=2 gfn=0xfffffffff
both cpu0 op_set_boot_info vm=15 addr=0x40000000 size=0x201000
both cpu0 op_fault_map vm=1 gfn=0x10000000 pfn=0x31 level=3
both cpu0 op_poweroff vm=1
both cpu1 op_map_host addr=0x800000
both cpu1 op_decrypt pfn=0x6c5b48490a0 gfn=0x21e110f827752f2
both cpu1 op_vcpu_inactive vm=1
  at 4 both cpu0 op_vcpu_active vcpu=7
both cpu1 op_register_kvm
both cpu1 op_fault_map vm=16 gfn=0x50002 pfn=0x6c5b48490a0 level=3
both cpu1 op_lpae_map iova=0x10000000000 prot=3 cb=1
