obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 write_page pfn=0x328 word=511 value=0x300020
both cpu0 op_lpae_map iova=0x10000000000 pa=0xc0c432 prot=4 cb=8
both cpu0 op_decrypt vm=3 pfn=0x328 gfn=0x50400 steer=0x1
both cpu0 op_decrypt vm=15 pfn=0x32 gfn=0x60000
both cpu0 op_lpae_map iova=0x10000000000 pa=0x2000100020 prot=1 cb=137438953472
A    cpu0 perturb observer=vm2 what=10 target=0xf32cd4d314348826 value=0x300020
both cpu0 op_grant vm=3 gfn=0x50400 pages=1
both cpu0 op_grant vm=2 gfn=0xc0000 pages=1
both cpu1 op_set_boot_info addr=0xc0000000 size=0x201000
both cpu1 op_map_io vm=3 pfn=0x328 pages=1
both cpu1 op_fault_map vm=3 gfn=0x50400 pfn=0x7c5 level=3
both cpu1 op_map_io vm=3 gfn=0x60000 pfn=0x328 pages=1
both cpu1 op_encrypt vm=15 in=0x201 out=0x33 steer=0x10000000000,0x1000,0x1ff,0x0
both cpu1 op_set_boot_info vm=13 addr=0x40000010 size=0x201000
both cpu1 op_remap_image vm=5 pfn=0x328 image=4
both cpu1 op_remap_image vm=2 pfn=0x20 image=1
both cpu1 op_map_io vm=3 gfn=0x50002 pfn=0x328 pages=1
both cpu1 op_map_host addr=0x2000101000
both cpu1 op_grant vm=2 gfn=0x50400 pages=1
both cpu1 op_map_io vm=3 gfn=0x50400 pfn=0x130 pages=1
both cpu0 op_revoke vm=13 gfn=0x50002 pages=1
both cpu0 op_set_boot_info vm=3 addr=0x40002000 size=0x201000
both cpu0 write_page pfn=0x328 word=1 value=0x300020
both cpu0 op_vcpu_active vm=3 vcpu=4
both cpu0 write_page pfn=0x15e value=0x300020
both cpu0 op_map_host addr=0x21000
both cpu0 op_vcpu_active vm=2 vcpu=5
both cpu1 op_map_host addr=0x2b1bf
both cpu1 op_vcpu_inactive vm=13 vcpu=1
both cpu1 op_free_smmu cb=6
both cpu1 op_decrypt vm=3 pfn=0x2000100 gfn=0x50001
both cpu1 op_vcpu_active vm=3
both cpu1 op_set_boot_info vm=3 addr=0x40002000 size=0x1000
B    cpu0 perturb observer=vm2 what=vm_off target=0x11 value=0x50dbd7c0a9e6e51
A    cpu0 perturb observer=vm1 what=vm_off target=0x11 value=0x17587642d8b348fd
both cpu0 op_verify vm=15 sign=1
both cpu0 op_verify vm=2 sign=1
both cpu0 write_page pfn=0x33 word=1 value=0x3343
both cpu1 op_bind vm=3 gfn=0x60000 pfn=0x4000000
both cpu0 op_vcpu_inactive vm=3 vcpu=7
both cpu0 op_vcpu_active vcpu=1
both cpu0 op_encrypt vm=2 in=0x10 out=0x9c
both cpu0 op_bind vm=15 gfn=0x60000 pfn=0x600
both cpu0 op_reclaim vm=5 pfn=0x33 pages=1
both cpu0 op_fault_map vm=3 gfn=0x50001 pfn=0x328 level=2
both cpu0 op_register_vcpu
  at 1 both cpu1 op_smmu_clear iova=0x8000050000 cb=6
both cpu1 op_vcpu_active vm=2 vcpu=8
