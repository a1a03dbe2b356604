obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 op_lpae_map iova=0x1000000000000000 pa=0x4000000000 prot=4 cb=1
both cpu0 op_grant vm=9 pages=1
both cpu0 op_revoke vm=9 pages=3
both cpu0 op_vcpu_inactive vm=9
both cpu0 op_reclaim pfn=0x1000 pages=1
both cpu0 op_map_io gfn=0x4e67fa73206857ee pfn=0x12 pages=1
both cpu0 op_poweroff vm=10
both cpu0 op_teardown vm=9
both cpu0 op_fault_map vm=2 pfn=0x2000200 level=2
both cpu0 op_map_host addr=0x200000
both cpu0 op_iova_to_phys iova=0x5670034f5bb63385 cb=2
both cpu0 op_revoke vm=14 pages=512 steer=0x4,0x0
both cpu0 op_remap_image vm=16 pfn=0x33 image=5
both cpu0 op_bind vm=16 gfn=0x40001 pfn=0x33
both cpu0 op_smmu_clear iova=0x60000000 cb=8 ix=1
both cpu0 op_map_io pfn=0x20 pages=3
both cpu0 op_remap_image vm=3 pfn=0x20 image=5
both cpu0 op_load_vcpu vm=9
both cpu0 op_grant vm=10 pages=1
  at 6 both cpu1 op_vcpu_inactive vm=3
both cpu1 op_reclaim pfn=0x33 pages=3
both cpu1 op_vcpu_active vm=10 vcpu=6
both cpu1 op_set_boot_info vm=10
both cpu1 op_map_io pfn=0x33 pages=2
both cpu1 op_iova_to_phys iova=0x5670034f5bb63385 cb=1 ix=2
both cpu1 op_reclaim vm=478064503725821 pfn=0x1000
both cpu1 op_remap_image vm=9 pfn=0x12 image=5 steer=0x200000000,0x40000
  at 2 both cpu0 op_map_io gfn=0xffffffffffffffff pfn=0xf0a pages=11
both cpu1 op_decrypt vm=14 pfn=0x1ffffff gfn=0x40001
both cpu1 op_load_vcpu vm=3 steer=0x200000
both cpu1 op_vcpu_inactive vm=1
both cpu0 op_vcpu_inactive vm=9
both cpu0 op_vcpu_inactive vm=3 vcpu=7
both cpu1 op_alloc_smmu cb=3 ix=1
both cpu1 op_fault_map vm=16 pfn=0xf0a level=3 steer=0x1ff,0x0
  at 5 both cpu0 op_grant vm=3 gfn=0x40001 pages=2
both cpu1 write_page pfn=0x33 word=511 value=0x1
B    cpu1 perturb observer=host what=content target=0x30 value=0x1
both cpu1 op_fault_map vm=1 gfn=0xc0000 pfn=0x33 level=1
both cpu1 write_page pfn=0x401 word=511 value=0x40000000
both cpu0 op_map_host addr=0x21000
both cpu0 op_revoke vm=16 pages=1
both cpu0 write_page pfn=0x33 word=301 value=0x1
B    cpu1 perturb observer=vm3 what=vm_off value=0xde6df1c62ab4c29b
B    cpu1 op_verify
B    cpu1 perturb observer=vm1 what=vm_off value=0x1
both cpu1 op_bind gfn=0x60001 pfn=0x50 steer=0x0,0x40000000,0xf37dc87fa7dc160b
both cpu1 op_register_vcpu vm=15
