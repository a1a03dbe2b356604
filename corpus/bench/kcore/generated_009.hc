obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 op_verify vm=13 sign=1
B    cpu0 perturb observer=vm1 what=content target=0x3
both cpu0 op_set_boot_info vm=13 addr=0x10002a3042c8d730 size=0x1
both cpu0 op_revoke vm=3 gfn=0x50002 pages=513
both cpu0 write_page pfn=0x39d word=1 value=0xd5be2c64253e47f3
both cpu1 op_decrypt vm=8 pfn=0x39d gfn=0x50002
both cpu1 op_map_host addr=0x2000000000
both cpu1 op_vcpu_inactive vm=13 vcpu=5
A    cpu1 perturb observer=vm1 what=content target=0x100
both cpu1 op_bind vm=3 gfn=0x50002 pfn=0x800
both cpu0 op_lpae_map iova=0xb98e7396987da48d pa=0x2000100000 prot=3 cb=2
both cpu0 op_grant vm=15 gfn=0x50002 pages=513
both cpu0 op_set_boot_info vm=3 addr=0x40002000 size=0x1
both cpu0 op_fault_map vm=3 gfn=0x50400 pfn=0x39d level=3
both cpu1 op_lpae_map iova=0xc4aa2c8702470803 pa=0xe464dd prot=3 ix=2
both cpu0 op_reclaim vm=13 pfn=0x32 pages=513
both cpu1 op_grant vm=2 gfn=0x50002 pages=513
both cpu1 op_grant vm=13 gfn=0x40000
A    cpu1 perturb observer=vm1 what=vm_off target=0x3 value=0x40000000
both cpu0 op_lpae_map iova=0xb98e7396987da48d pa=0x2000000000 prot=3 cb=8
both cpu0 op_smmu_clear iova=0x40000000 cb=2
both cpu0 op_smmu_clear iova=0x10000000000 cb=1
  at 3 both cpu1 op_map_host addr=0xe464dd
both cpu0 op_reclaim vm=13 pfn=0x39d pages=513
both cpu1 op_lpae_map iova=0x40000000 pa=0x1ffff cb=1
both cpu0 op_grant vm=3 gfn=0x50002 pages=9
both cpu0 op_remap_image vm=3 pfn=0x30 image=1
both cpu1 op_alloc_smmu cb=8 vm=16
both cpu1 op_reclaim pfn=0x200 pages=513
both cpu1 op_bind vm=2 gfn=0x50002 pfn=0x200
both cpu1 op_map_io vm=13 gfn=0x80000 pfn=0x32 pages=13009511668
both cpu1 op_verify vm=2 sign=1
both cpu1 write_page pfn=0xd11
both cpu0 op_revoke vm=1 gfn=0x50002 pages=513
both cpu0 op_decrypt vm=13 pfn=0x200 gfn=0x50002
both cpu0 op_vcpu_inactive vm=2 vcpu=1
A    cpu0 perturb observer=vm1 what=count target=0x1000 value=0x5960dc759021a8b5
both cpu0 op_vcpu_inactive vm=13 vcpu=18014398509481984
  at 4 both cpu1 op_grant vm=13 gfn=0x50000 pages=13009511668
B    cpu0 perturb observer=vm3 what=stream target=0x3
B    cpu0 perturb observer=vm2 what=count value=0x300020
B    cpu0 write_page pfn=0x30 word=511
B    cpu0 op_reclaim vm=3 pfn=0x200 pages=12
  at 2 B    cpu1 perturb observer=vm1 what=stream target=0x1000 value=0x621c85f4b2fa443e
both cpu0 op_fault_map vm=2 gfn=0x50200 pfn=0x200
both cpu1 op_vcpu_active vcpu=18014398509481984
  at 6 both cpu0 op_iova_to_phys iova=0xd065f26b13f40a88 cb=8
both cpu1 op_revoke vm=11 gfn=0x60001 pages=13009511668
