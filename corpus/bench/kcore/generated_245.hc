obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 write_page pfn=0x10 word=511 value=0x1
both cpu1 op_lpae_map iova=0x70000000 pa=0x20000 prot=1 ix=1
both cpu1 write_page pfn=0x50
both cpu0 op_grant vm=1 gfn=0x80000
both cpu1 op_smmu_clear iova=0xffffffffffffffff
both cpu1 op_reclaim vm=1024 pfn=0x10 pages=10
both cpu1 op_alloc_smmu cb=1
both cpu0 op_register_vcpu vm=2 vcpu=8
both cpu0 op_fault_map vm=1 gfn=0x80000 pfn=0x10 level=3
  at 6 both cpu1 op_map_host addr=0x400000
both cpu0 op_set_boot_info vm=1 addr=0x50001000 size=0x8add
both cpu1 op_encrypt vm=15 in=0x50 steer=0xb,0x15,0x3,0x400000
both cpu1 op_map_host addr=0x400000
both cpu1 op_fault_map vm=1 gfn=0xdbb6f87684108eb5 pfn=0x40 level=3 steer=0x4000
both cpu1 op_reclaim vm=1 pfn=0x10
both cpu1 op_fault_map vm=1 gfn=0x50200 pfn=0x31 level=3 steer=0x1,0x1000,0x8000041000,0x15
both cpu1 write_page pfn=0x20 value=0x41414141
both cpu1 op_register_kvm
both cpu1 op_map_io vm=1 gfn=0xdbb6f87684108eb5 pfn=0x4000000 pages=1
both cpu1 op_vcpu_inactive vm=1 vcpu=8
both cpu1 op_verify vm=3
both cpu1 op_reclaim vm=10 pfn=0x10 pages=1
both cpu1 op_map_host addr=0x400000
both cpu1 op_vcpu_inactive vm=7 vcpu=2
both cpu1 op_bind vm=16 gfn=0x80000 pfn=0x449
both cpu1 op_reclaim vm=7 pfn=0x10 pages=1
both cpu1 op_register_kvm
both cpu1 op_decrypt vm=12 pfn=0x32 gfn=0x80000
  at 1 both cpu0 op_map_host addr=0x400000
both cpu0 op_map_host addr=0x400000
both cpu0 op_map_host addr=0x10000000000
both cpu0 op_vcpu_active vm=1 vcpu=8
both cpu0 op_poweroff vm=2
both cpu0 op_iova_to_phys iova=0x60001000 cb=7 ix=1
both cpu0 op_fault_map vm=1 gfn=0x80000 pfn=0x70a level=3 steer=0x4
both cpu0 op_grant vm=16 gfn=0x50200 pages=1
both cpu1 op_load_vcpu vm=16 vcpu=8
both cpu1 op_poweroff vm=1
both cpu1 op_map_host addr=0x10bb3f
  at 1 both cpu0 op_fault_map vm=1 gfn=0x60000 pfn=0x50 level=3
both cpu1 op_bind vm=16 gfn=0x1000 pfn=0x31
both cpu1 op_free_smmu cb=7
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_register_vcpu vm=1 vcpu=2
  at 5 both cpu0 op_smmu_clear iova=0x60001000 cb=3 ix=2
both cpu0 write_page pfn=0x31 word=235 value=0x41414141
both cpu0 op_remap_image vm=1 pfn=0x449 image=1
both cpu0 op_map_io gfn=0xdbb6f87684108eb5 pfn=0x32 pages=12
