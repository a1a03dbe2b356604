obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 op_grant vm=1 gfn=0x60000 pages=1
both cpu0 op_reclaim vm=35184372088832 pfn=0x30 pages=1
both cpu0 op_encrypt vm=2 in=0x20 out=0x30
both cpu0 op_reclaim vm=1 pfn=0x30 pages=1
both cpu1 op_reclaim vm=1 pfn=0x800 pages=1
B    cpu1 perturb observer=vm2 what=stream target=0x1 value=0x40000000
both cpu1 op_poweroff vm=15
both cpu1 op_alloc_smmu ix=2
both cpu1 op_map_io vm=1 gfn=0xc0000 pfn=0x30 pages=1
both cpu1 op_decrypt vm=1 pfn=0x11 gfn=0x14d7aabad1f91728
both cpu1 op_remap_image vm=1 pfn=0x10 image=5 steer=0x4,0x3,0x0,0x2
both cpu0 op_map_io vm=8 gfn=0x60000 pfn=0x30 pages=1
both cpu0 op_reclaim vm=4 pfn=0x600
both cpu0 op_set_boot_info vm=16 addr=0x1000 size=0x201000
both cpu0 op_encrypt vm=2 in=0x2000000 out=0x21
both cpu0 op_bind vm=3 gfn=0x50002 pfn=0x21 steer=0x1000,0x41414141,0x1000
both cpu0 op_load_vcpu vm=15 vcpu=7 steer=0x40000000,0xffffffffffffffff
both cpu0 op_revoke gfn=0x50001 pages=1
both cpu0 op_smmu_clear iova=0x60001000 cb=2 ix=2
both cpu0 op_map_io vm=1 gfn=0x14d7aabad1f91728 pfn=0x10 pages=1
both cpu0 op_teardown vm=15
both cpu0 op_remap_image vm=1 pfn=0x200 image=5
both cpu0 op_vcpu_inactive vm=2 vcpu=7
both cpu0 op_lpae_map iova=0x60001000 pa=0x2000108020 prot=2
  at 1 both cpu1 op_smmu_clear iova=0x940a96763914a027 cb=2
both cpu0 op_map_io vm=8 gfn=0xfffffffff pfn=0x800 pages=1
both cpu0 op_register_vcpu vm=15 vcpu=7
both cpu0 op_register_vcpu vm=16 vcpu=7
both cpu0 write_page pfn=0x2000100 value=0x300020
both cpu0 op_reclaim vm=12 pfn=0x401 pages=1
both cpu0 write_page pfn=0x21 value=0x300020
both cpu0 op_grant vm=12 gfn=0x50002 pages=1
both cpu0 op_grant vm=3 gfn=0xfffffffff pages=1
both cpu0 op_fault_map vm=16 gfn=0x158a15d78843e7ee pfn=0x32 level=4 steer=0x79000,0x1001
both cpu0 op_verify vm=15
both cpu0 op_smmu_clear iova=0xf12a9c01db37dd5d cb=2 ix=2
  at 4 both cpu1 write_page pfn=0x2000100 value=0x1
both cpu0 op_register_vcpu vm=8 vcpu=1
A    cpu0 perturb observer=vm2 what=host_map target=0xf34d86693d101beb value=0x1
both cpu0 op_fault_map vm=3 gfn=0x50002 pfn=0x401 level=3
both cpu1 op_iova_to_phys iova=0x80000000 cb=2
both cpu1 op_grant vm=8 gfn=0xfffffffff pages=1
both cpu0 op_map_host addr=0x2000108020
both cpu0 op_register_kvm
both cpu1 op_reclaim vm=8 pfn=0x4000000 pages=1
both cpu1 op_fault_map vm=8 gfn=0x50002 pfn=0x75
both cpu0 op_remap_image vm=2 pfn=0x2000100 image=5
both cpu0 op_map_host addr=0x2000101020
