obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu1 write_page pfn=0x20 word=511 value=0x1
both cpu1 op_free_smmu cb=1 ix=2
both cpu1 op_lpae_map iova=0x60001000 pa=0x4000010000 prot=4 ix=2
both cpu1 op_poweroff vm=1
both cpu1 op_remap_image vm=1 pfn=0x2000100
both cpu1 op_load_vcpu vm=16 vcpu=4
both cpu1 write_page pfn=0x20 word=1 value=0x40000000
B    cpu1 perturb observer=vm3 what=vm_handle target=0x46e07fef005b995e value=0x40000000
both cpu1 op_vcpu_inactive vm=2 vcpu=1
both cpu1 op_verify vm=16
both cpu1 write_page pfn=0x20 word=1 value=0xba8a55cf68f6b9b6
both cpu1 op_smmu_clear iova=0x60001000 cb=3 ix=1
both cpu0 op_grant vm=1 gfn=0x60001 pages=512
both cpu0 op_register_vcpu vm=13
both cpu0 op_decrypt vm=2 pfn=0xfff gfn=0x50002 steer=0x9,0x4
both cpu0 op_reclaim vm=1 pfn=0x20
both cpu0 op_verify vm=1
both cpu0 op_map_host addr=0x400000
both cpu0 op_set_boot_info vm=2 addr=0x1000 size=0xd19
B    cpu0 perturb observer=vm9 what=vm_off target=0x1 value=0x40000000
both cpu0 op_bind vm=1 gfn=0x60001 pfn=0x60f steer=0x3,0x1
both cpu0 op_reclaim vm=3 pfn=0x20 pages=512
  at 6 both cpu1 op_map_host addr=0x2000101020
both cpu0 op_iova_to_phys iova=0x60001000 cb=1 ix=1
both cpu0 op_set_boot_info vm=1 addr=0x1000 size=0x3000
both cpu0 op_remap_image pfn=0xe75
A    cpu0 op_map_host addr=0x4000010000
A    cpu0 op_teardown
A    cpu0 op_smmu_clear iova=0x80000000 ix=2
both cpu0 op_lpae_map iova=0x60001000 pa=0x2000110000 prot=2 cb=1 ix=1
B    cpu0 perturb observer=vm3 what=host_map target=0x46e07fef005b995e value=0x1d17814c525ad079
both cpu0 op_remap_image vm=3 pfn=0xe75 steer=0x4,0x7814c525ad079000,0x2000
both cpu0 op_fault_map vm=2 gfn=0x60001 pfn=0x10 level=3 steer=0x1,0xf,0x0
A    cpu0 perturb observer=vm3 what=content target=0x1 value=0x300020
both cpu0 op_verify vm=3
both cpu0 op_grant vm=13 gfn=0x60001 pages=512
both cpu0 op_free_smmu
both cpu0 op_map_host addr=0x31000
both cpu0 op_fault_map vm=6 gfn=0x800 pfn=0x400 level=3
both cpu1 op_reclaim vm=1 pfn=0x4000000 pages=512
both cpu0 op_map_host addr=0x2000101020
  at 6 both cpu1 op_register_vcpu vm=1
both cpu0 op_lpae_map iova=0x60001000 pa=0x2000100020 prot=2 ix=1
both cpu0 op_revoke vm=3 gfn=0x800 pages=512
both cpu0 op_iova_to_phys iova=0x70000000 cb=2
both cpu0 op_set_boot_info vm=3 size=0x3000
both cpu0 op_vcpu_inactive vm=3
both cpu0 op_free_smmu cb=1 ix=1
