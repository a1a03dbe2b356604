obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_map_host addr=0x4000010000
both cpu0 op_map_io vm=15 gfn=0xd60baf47be25fe18 pfn=0x31 pages=8
both cpu0 op_revoke vm=2 gfn=0x18f501daf7468d21 pages=512 steer=0x7
B    cpu1 perturb observer=vm2 what=vm_off target=0x3 value=0x1ba7bf179c0afc39
both cpu1 op_grant vm=2 gfn=0xfff pages=2
  at 3 both cpu0 op_decrypt vm=2 pfn=0x31 gfn=0xfffffffff steer=0x0,0x1000
both cpu1 op_map_host addr=0xaa7c07
both cpu1 op_register_vcpu vm=2 vcpu=8
both cpu1 op_lpae_map iova=0x3729f73d2badadf7 pa=0x4000010000 prot=3 cb=7
both cpu1 op_fault_map vm=2 gfn=0xd60baf47be25fe18 pfn=0x723 level=2
both cpu0 write_page pfn=0xf9 word=1 value=0x300020
both cpu0 write_page pfn=0x400 word=1 value=0x8c96dcc534166455
both cpu0 op_fault_map vm=15 gfn=0x50001 pfn=0x20 level=2 steer=0x1ba7bf179c0afc39
both cpu0 op_reclaim pfn=0x40 pages=3
both cpu0 op_map_io vm=2 gfn=0xd60baf47be25fe18 pfn=0x31 pages=5
both cpu0 op_revoke vm=2 gfn=0x50001 pages=8
both cpu0 op_register_vcpu vm=2 vcpu=8
both cpu0 op_remap_image vm=1 pfn=0x723
both cpu0 op_map_host addr=0x20000
both cpu0 op_bind vm=5 gfn=0xd60baf47be25fe18 pfn=0x31 steer=0x31
both cpu0 op_set_boot_info vm=2 addr=0xc3e4db21a33ac3de size=0x10000
both cpu0 write_page pfn=0x723 word=489 value=0x1
both cpu1 op_set_boot_info vm=15 addr=0xc3e4db21a33ac3de size=0x10000
both cpu1 op_vcpu_inactive vm=2 vcpu=8
both cpu1 op_register_vcpu vm=1 vcpu=7
both cpu1 op_remap_image vm=2 pfn=0xf9
both cpu1 op_remap_image vm=2 pfn=0x39b image=5
both cpu1 op_fault_map vm=2 gfn=0x50001 pfn=0x723 level=2
both cpu0 op_revoke vm=16 gfn=0x50000 pages=3 steer=0xd60baf47be25fe18,0x8,0x1
both cpu0 op_vcpu_inactive vm=2 vcpu=1
  at 5 both cpu1 op_register_vcpu vm=2 vcpu=8
both cpu0 op_teardown vm=2
both cpu0 op_revoke vm=212528344160537 gfn=0x50001
both cpu0 op_decrypt pfn=0xf9 steer=0x2,0x0,0x1ff
both cpu0 op_grant vm=2 gfn=0x50001
both cpu0 op_map_host addr=0x20000
both cpu0 op_vcpu_active vm=2
  at 2 both cpu1 op_register_kvm
both cpu0 op_set_boot_info vm=2 addr=0xc3e4db21a33ac3de size=0x10000
both cpu1 op_iova_to_phys iova=0x10000000000 cb=3 ix=2
both cpu0 op_fault_map vm=2 gfn=0x50001 pfn=0xf9 level=2 steer=0x0,0x1ff
both cpu0 op_register_vcpu vm=2
both cpu0 op_vcpu_inactive vm=2 vcpu=5
both cpu0 write_page pfn=0x723 word=489 value=0x1
B    cpu1 perturb observer=vm1 what=count target=0x21 value=0x300020
B    cpu1 perturb observer=vm1 what=count target=0x2000000 value=0x1
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu0 op_alloc_smmu cb=3 vm=16
