obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=dying
B    cpu0 perturb observer=host what=count target=0x21 value=0x300020
both cpu0 op_vcpu_active vm=15 vcpu=8
both cpu0 op_load_vcpu
both cpu0 op_lpae_map iova=0x10000000000 pa=0x4000000000 prot=3
both cpu1 op_poweroff vm=15
both cpu1 op_revoke vm=16 gfn=0x40000 pages=1
both cpu1 op_teardown
both cpu0 op_vcpu_active vm=1 vcpu=8
both cpu0 op_load_vcpu vm=2 vcpu=8 steer=0x16,0x1f
both cpu0 op_vcpu_active vcpu=7
both cpu1 op_bind gfn=0x40000 pfn=0x5a5
both cpu1 write_page pfn=0x5a5 word=511 value=0x1
both cpu0 write_page pfn=0x5a5 word=511 value=0xefbe8e71e331d0bb
both cpu0 op_bind vm=1 gfn=0x50000 pfn=0x12 steer=0xb000,0x2000,0x50001000,0x2
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_vcpu_active vm=15 vcpu=15
both cpu1 op_encrypt in=0x12 out=0x5a5
both cpu1 op_map_host addr=0x4000000000
both cpu1 op_smmu_clear
both cpu1 write_page pfn=0x4a6 word=1 value=0x1
both cpu1 op_vcpu_active vm=15 vcpu=1
both cpu1 op_revoke vm=9 gfn=0x40000 pages=1
both cpu1 write_page pfn=0x5a5 word=1 value=0x300020
  at 5 both cpu0 write_page pfn=0x7c0 word=511 value=0x40000000
both cpu1 op_decrypt vm=1 pfn=0x51 gfn=0x50200
both cpu0 op_revoke vm=15 gfn=0x40000 pages=1
both cpu0 op_free_smmu
B    cpu0 perturb observer=9007199254740992 what=host_map target=0x800 value=0x40000000
both cpu0 op_register_vcpu vm=1 vcpu=8
both cpu0 op_revoke vm=3 gfn=0x50200 pages=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x5a5 level=3
both cpu0 op_lpae_map pa=0x30000
both cpu0 op_reclaim vm=1 pfn=0x30 pages=1
both cpu0 op_set_boot_info vm=1 addr=0xc0000000 size=0x1000
both cpu0 op_map_io vm=1 gfn=0x40000 pfn=0x21 pages=1
both cpu0 op_grant gfn=0x40000 pages=512
both cpu1 op_lpae_map pa=0x2000001000 prot=3
both cpu1 write_page pfn=0x12 word=1 value=0xffffffffffffffff
both cpu0 op_grant vm=1 gfn=0x60000 pages=1
both cpu0 op_vcpu_active vm=1
both cpu0 op_bind vm=1 gfn=0x40000 pfn=0x12 steer=0x2
both cpu0 op_alloc_smmu vm=15
both cpu0 op_map_io vm=1 gfn=0x50000 pfn=0x51 pages=14
both cpu1 op_reclaim vm=15 pfn=0x600 pages=512
both cpu1 op_encrypt vm=1 in=0x5a5 out=0x12
both cpu0 write_page pfn=0x5a5 word=1 value=0xffffffffffffffff
both cpu0 op_alloc_smmu cb=8
both cpu0 op_alloc_smmu cb=2 vm=15
