obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
B    cpu0 perturb observer=vm1 what=inc_exe target=0x100
both cpu0 op_reclaim vm=1 pfn=0x10 pages=2
both cpu0 op_vcpu_active vm=5
both cpu1 op_grant gfn=0x3ffff pages=512
both cpu1 op_map_host addr=0x2000101020
both cpu1 op_revoke vm=2 gfn=0x3ffff pages=12
both cpu0 write_page pfn=0x50 word=1
both cpu0 op_lpae_map iova=0xec385f4373f0dda8 pa=0x50000 prot=3 cb=1
both cpu0 op_lpae_map iova=0xec385f4373f0dda8 pa=0x2000101020
both cpu0 op_decrypt vm=5 pfn=0x200 gfn=0x1000
both cpu0 write_page pfn=0x2000100 word=9
both cpu0 op_map_host addr=0x2000101020
both cpu0 op_poweroff vm=5
both cpu0 op_vcpu_inactive vm=15 vcpu=8
both cpu0 op_fault_map vm=5 gfn=0x3ffff pfn=0x200 level=2
both cpu1 op_lpae_map iova=0xec385f4373f0dda8 pa=0x10000000000 cb=2 ix=2
both cpu0 op_lpae_map iova=0xec385f4373f0dda8 pa=0x10000000000 prot=3 cb=2 ix=2
both cpu0 op_encrypt vm=2 in=0x20 out=0x50
both cpu0 op_bind vm=2 gfn=0x50002 pfn=0x32
both cpu0 op_smmu_clear iova=0xec385f4373f0dda8 cb=1
both cpu0 op_load_vcpu vm=2 vcpu=7 steer=0x1,0x1,0x4,0xc4000003
both cpu0 op_teardown vm=2
both cpu0 op_fault_map vm=2 gfn=0x3ffff pfn=0x10 level=3 steer=0x1,0x1000
both cpu0 op_encrypt vm=1 in=0x800 out=0x200
both cpu0 op_smmu_clear iova=0x60000000 cb=5 ix=2
both cpu0 op_vcpu_inactive vm=2 vcpu=8
both cpu1 op_verify vm=2
both cpu1 op_vcpu_inactive vm=5 vcpu=7
both cpu1 op_set_boot_info vm=10 addr=0xc5b089ef2bb49208 size=0x200000
both cpu0 op_decrypt vm=2 pfn=0x10 gfn=0x40
both cpu1 op_reclaim pfn=0x20 pages=1
both cpu0 op_revoke vm=5 gfn=0x50001 pages=1
both cpu0 op_vcpu_inactive vm=5
both cpu0 op_revoke vm=8 gfn=0x50002 pages=513 steer=0x7,0x1
both cpu0 op_free_smmu cb=1 ix=2
both cpu1 op_bind vm=2 gfn=0x50400 pfn=0x32 steer=0x0,0x1,0x9fcf
both cpu1 op_bind vm=2 gfn=0x16456368ce9c805 pfn=0x20
both cpu0 op_lpae_map iova=0xec385f4373f0dda8 pa=0xdde7c9 prot=3 cb=1
both cpu0 op_reclaim vm=2 pfn=0x12 pages=52124401077306
both cpu0 op_vcpu_inactive vm=2 vcpu=8
both cpu0 op_vcpu_active vm=2
both cpu0 op_vcpu_active vm=2
both cpu0 write_page pfn=0x32 word=511 value=0xd227eda5e918620
both cpu0 op_bind vm=1 gfn=0xa5abc24db56162fa pfn=0x800
both cpu0 op_iova_to_phys iova=0x60000000 cb=5
both cpu0 op_map_io vm=2 gfn=0x3ffff pfn=0x32 pages=1
both cpu0 op_decrypt vm=2 pfn=0x12
both cpu0 op_encrypt vm=2 in=0x12 out=0x4c0
