obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 op_map_io vm=2 gfn=0xfb0b614d7be9b1fc pfn=0x190 pages=512
both cpu0 op_register_vcpu vcpu=1
both cpu0 op_decrypt vm=2 pfn=0x190 gfn=0xfb0b614d7be9b1fc steer=0x1,0x3000
A    cpu0 perturb observer=vm2 what=inc_exe target=0x11cf5388ae8164cd value=0x300020
both cpu1 op_iova_to_phys iova=0x70000000 cb=8
both cpu1 op_remap_image vm=2 pfn=0x231
  at 1 both cpu0 op_bind vm=10 gfn=0xfffffffff pfn=0x190
both cpu0 op_lpae_map iova=0x70000000 pa=0x4000010000 prot=3 cb=8 ix=1
both cpu0 op_verify vm=10
both cpu0 op_fault_map vm=1 gfn=0xfffffffff pfn=0x190 level=3
both cpu0 op_teardown
  at 2 both cpu1 op_register_vcpu
both cpu0 op_grant vm=2 gfn=0xfb0b614d7be9b1fc pages=512
both cpu0 write_page pfn=0x20 word=1 value=0x41414141
A    cpu0 op_remap_image vm=1 pfn=0x190 steer=0x5dac19fe329e1401,0x0,0x0,0x10000
both cpu0 op_revoke vm=10 gfn=0xfffffffff pages=512
both cpu0 write_page pfn=0xeaf word=1 value=0x41414141
both cpu0 op_iova_to_phys iova=0x70000000 cb=8
both cpu1 op_fault_map vm=2 gfn=0xfb0b614d7be9b1fc pfn=0x32 level=3
both cpu1 op_map_host addr=0x4000010000
A    cpu1 perturb observer=host what=host_map target=0x21 value=0x41414141
both cpu1 op_map_host addr=0x4000010000
both cpu1 op_fault_map vm=1 gfn=0x50400 pfn=0x190 level=3 steer=0x190,0x1
both cpu1 op_poweroff vm=3
both cpu1 op_lpae_map iova=0x70000000 pa=0x4000010000 prot=3 cb=8 ix=1
both cpu1 op_teardown vm=1
both cpu1 op_poweroff vm=2
both cpu0 op_grant vm=3 gfn=0x50200 pages=12
both cpu0 write_page pfn=0x231 word=1 value=0x41414141
both cpu1 op_load_vcpu vm=2
both cpu1 op_register_vcpu vm=2
both cpu1 op_free_smmu cb=1 ix=2
both cpu0 op_reclaim vm=15 pfn=0x231 pages=12
both cpu0 op_load_vcpu vm=15 steer=0x200000000
both cpu0 op_lpae_map iova=0x70000000 pa=0xffffffffffffffff prot=1 cb=2
both cpu0 op_set_boot_info vm=2 size=0x200000
both cpu0 op_register_vcpu vm=1 vcpu=8
A    cpu0 perturb observer=host what=inc_exe target=0x11 value=0x41414141
both cpu1 write_page pfn=0xeaf word=1 value=0x41414141
both cpu1 op_map_host addr=0x695aac
both cpu1 op_remap_image vm=3 pfn=0x2000000 steer=0x4,0x0,0x8000000
both cpu1 op_lpae_map iova=0x70000000 pa=0xffffffffffffffff prot=3 cb=1 ix=1
both cpu1 op_register_vcpu vm=3
both cpu1 op_alloc_smmu cb=7 vm=1 ix=1
both cpu1 op_lpae_map iova=0x70000000 pa=0x2000100020 prot=3 cb=8 ix=1
both cpu0 op_reclaim vm=2 pfn=0xeaf pages=2
  at 4 both cpu1 op_vcpu_active vm=1 vcpu=8
both cpu0 op_revoke vm=2 gfn=0x50200 pages=513
