obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu1 op_decrypt vm=1 gfn=0xfffffffff
  at 3 both cpu0 op_fault_map vm=1 gfn=0xfffffffff pfn=0x27c level=3
both cpu1 op_register_vcpu vm=2
both cpu1 op_smmu_clear iova=0x8000041000 cb=7 ix=1
both cpu1 op_lpae_map iova=0x8000041000 pa=0x21000 prot=3 cb=7 ix=1
both cpu1 op_fault_map vm=1 gfn=0x4ffff pfn=0x30 level=2
both cpu0 op_reclaim vm=15 pfn=0x30 pages=6
both cpu0 op_load_vcpu vm=6 vcpu=7
both cpu0 op_map_io gfn=0xfffffffff pfn=0x12 pages=6
both cpu0 op_map_host addr=0x41000
both cpu0 op_vcpu_active vm=8589934592
both cpu1 op_poweroff vm=15
both cpu1 op_map_host addr=0x21000
both cpu1 op_encrypt vm=1 in=0x6e2 out=0x200 steer=0x61000,0x1,0x8000041000,0x0
  at 6 both cpu0 op_reclaim vm=8589934592 pfn=0x27c pages=6
both cpu1 op_register_vcpu vcpu=2
A    cpu1 perturb observer=vm3 what=content target=0xbe85341545b0b19b value=0x300020
both cpu1 op_remap_image vm=1 pfn=0x1000 image=1
both cpu1 op_register_vcpu vm=3
both cpu0 write_page pfn=0x32 word=2 value=0x41414141
both cpu0 op_bind vm=15 gfn=0x8000000 pfn=0x27c steer=0x27c,0x80000,0x8,0x3
both cpu0 op_map_host addr=0x21000
both cpu0 op_decrypt vm=1 pfn=0x200 gfn=0xfffffffff
both cpu0 op_poweroff vm=1
B    cpu1 perturb observer=vm3 what=inc_exe target=0x415e9b042a63308d value=0x300020
both cpu1 op_map_host addr=0x21000
both cpu1 op_decrypt vm=2 pfn=0x27c gfn=0xc0000 steer=0xb2000,0x21,0x0,0x3
both cpu1 op_vcpu_inactive vm=2
B    cpu1 perturb observer=vm3 what=inc_exe target=0xb7f9518fcd2cf268 value=0x7ab97cfd816e10c3
both cpu1 write_page pfn=0x200 word=2 value=0x300020
both cpu1 op_map_io vm=15 gfn=0x50400 pfn=0x200 pages=6
both cpu1 op_map_host addr=0x21000
both cpu1 op_revoke gfn=0xfffffffff pages=1
both cpu1 op_vcpu_inactive vm=8589934592 vcpu=1
both cpu0 op_fault_map vm=16 gfn=0x50200 pfn=0x400 level=3
both cpu0 op_fault_map vm=1 gfn=0x6db1141ad1dc2d8b pfn=0xe3a level=2
both cpu1 op_verify vm=3 sign=1
both cpu1 op_lpae_map iova=0x70000000 pa=0x21000 prot=3
both cpu1 op_grant vm=12 gfn=0x50400 pages=6
both cpu1 op_grant vm=1 gfn=0xfffffffff pages=6
both cpu1 op_revoke vm=1 gfn=0xc0000
both cpu1 op_register_vcpu vm=16
both cpu1 op_vcpu_inactive vcpu=8
both cpu1 op_smmu_clear iova=0x70000000
both cpu1 op_map_host addr=0x21000
both cpu1 op_decrypt vm=2 pfn=0x200 gfn=0xfffffffff
both cpu1 op_grant vm=1 gfn=0xfffffffff
A    cpu1 perturb observer=vm3 what=inc_exe target=0x2723a91c1cc0d373 value=0x300020
