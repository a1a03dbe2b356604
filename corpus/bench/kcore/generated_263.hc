obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu1 op_map_host addr=0x31000
both cpu0 op_vcpu_active
  at 6 both cpu1 op_poweroff vm=16
both cpu0 op_remap_image pfn=0xc43 image=1
both cpu0 op_decrypt pfn=0xe29 gfn=0xdc0e159c81bf8fc9
both cpu1 op_teardown vm=1
both cpu1 op_fault_map gfn=0x50002 pfn=0x2000000 level=3
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_remap_image vm=8 pfn=0x2000000 image=4
both cpu1 op_lpae_map iova=0x60000000 pa=0x41000 prot=3 cb=6 ix=2
  at 6 both cpu0 op_decrypt vm=16 pfn=0x800 gfn=0x50002 steer=0xf000
both cpu1 op_lpae_map iova=0x60000000 pa=0x10000000000 prot=3 cb=6
both cpu1 write_page pfn=0xe29
B    cpu1 op_verify sign=1
B    cpu1 perturb observer=vm3 what=content target=0x2f value=0x41414141
B    cpu1 op_vcpu_inactive vm=1
B    cpu1 op_grant vm=3 gfn=0xdc0e159c81bf8fc9 pages=1
both cpu1 op_decrypt pfn=0x200 gfn=0x50002 steer=0x3,0x0,0x0
both cpu1 op_free_smmu cb=6
both cpu1 op_vcpu_active
both cpu1 op_load_vcpu
  at 2 both cpu0 op_vcpu_active vm=2
both cpu1 op_decrypt vm=15 pfn=0x200 gfn=0x50002
A    cpu1 perturb observer=vm3 what=content target=0x18c2298c8f1 value=0x300021
both cpu1 op_vcpu_inactive
both cpu1 op_vcpu_inactive vm=1 vcpu=7
both cpu1 op_smmu_clear iova=0x60000000 cb=6
both cpu0 op_reclaim pfn=0x31 pages=1
B    cpu0 perturb observer=vm3 what=inc_exe target=0x801 value=0x41414141
B    cpu1 op_fault_map gfn=0x50002 pfn=0x200 level=3
both cpu1 op_map_io gfn=0x50002 pfn=0x31 pages=1
both cpu1 op_map_io vm=15 gfn=0x80000 pfn=0xa92d51651b5a48e pages=1
both cpu1 op_grant gfn=0x8000000000000 pages=512
both cpu1 op_decrypt pfn=0xe29 gfn=0x2600 steer=0x1000000,0x2,0x3000
both cpu1 op_verify vm=3 sign=1
both cpu1 op_grant vm=15 gfn=0xdc0e159c81bf8fc9 pages=1
  at 3 both cpu0 op_alloc_smmu cb=1 vm=16
A    cpu1 perturb observer=vm3 what=inc_exe target=0x18c2298c8f1 value=0x300021
both cpu1 op_vcpu_active
both cpu1 op_set_boot_info addr=0x40000000 size=0x10000
both cpu1 op_bind gfn=0x50002 pfn=0x800
both cpu0 op_grant gfn=0xd4e69dea640a1329 pages=1
both cpu0 op_lpae_map iova=0x60001000 pa=0x32000 cb=35184372088832 ix=1
both cpu0 op_encrypt vm=2 in=0x800 out=0x2000000
both cpu0 op_map_io vm=3 gfn=0x50002 pfn=0x200 pages=1
both cpu0 op_load_vcpu vm=2 vcpu=1 steer=0x1,0x10000000
both cpu0 op_load_vcpu
both cpu0 op_vcpu_active
