obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 op_load_vcpu vm=1 steer=0x10,0x61
both cpu0 op_revoke vm=1 gfn=0x8000000 pages=1
both cpu0 op_register_vcpu vm=16 vcpu=4
both cpu0 op_fault_map vm=1 gfn=0x8000000 pfn=0x21 level=3
both cpu0 op_reclaim vm=3 pfn=0x21 pages=1
both cpu1 op_poweroff vm=1
both cpu1 op_map_host addr=0x50000
both cpu1 op_bind vm=1 gfn=0x8000000 pfn=0xe7e
  at 5 both cpu0 op_alloc_smmu vm=16 ix=1
both cpu1 op_smmu_clear iova=0x40000000 cb=3 ix=1
both cpu1 op_revoke vm=3 gfn=0xfffffffff pages=1
both cpu1 op_verify vm=16 sign=1
both cpu1 op_set_boot_info vm=1 addr=0xc0000000 size=0x1000
both cpu1 op_set_boot_info vm=2 addr=0xb0f4e5d7dbff7e21 size=0x1000
B    cpu1 perturb observer=4048678697419912934 what=inc_exe target=0x2
B    cpu1 perturb observer=host what=inc_exe target=0x2 value=0x40000000
both cpu1 op_reclaim vm=16 pfn=0x2000200 pages=1
both cpu1 op_decrypt vm=2 pfn=0x2000200 gfn=0x80000 steer=0x60000000,0x2000,0x1000,0x1
both cpu0 op_fault_map vm=16 gfn=0x8000000 pfn=0x2000200 level=3 steer=0x1,0x3,0x8000
both cpu1 op_reclaim vm=3 pfn=0x820 pages=2
both cpu1 write_page pfn=0x31 word=170
both cpu1 op_remap_image vm=3 pfn=0x1ffffff image=4
both cpu1 write_page pfn=0x2000200 word=170 value=0x1721b4023e38ed5b
both cpu1 op_grant vm=1 gfn=0x80000 pages=1
both cpu0 op_verify vm=3 sign=1
both cpu0 write_page pfn=0x11 word=1
both cpu0 op_grant vm=16 gfn=0x60000 pages=9007199254740992
both cpu1 op_lpae_map iova=0x8000050000 pa=0x200000 prot=3 cb=7 ix=1
both cpu1 op_revoke vm=2 gfn=0xfffffffff pages=1 steer=0x79000,0x0,0x1e
both cpu1 op_lpae_map iova=0x8000050000 pa=0x2000101000 cb=7 ix=1
both cpu1 op_revoke vm=2 pages=1
both cpu1 op_lpae_map iova=0x60000000 pa=0x200000 cb=7 ix=1
both cpu1 op_map_host addr=0x200000
both cpu1 write_page pfn=0x31 word=170 value=0x41414141
B    cpu1 perturb observer=vm3 what=34359738368 target=0x30 value=0x40000000
both cpu1 op_teardown vm=15
both cpu1 op_map_host addr=0x200000
both cpu1 op_verify vm=15 sign=1
  at 4 both cpu0 op_lpae_map pa=0x2000101000 prot=3 cb=7
both cpu1 op_map_host addr=0x200000
both cpu1 op_smmu_clear iova=0x8000040000 cb=7 ix=1
both cpu1 op_grant vm=15 gfn=0x80000 pages=1
both cpu1 op_revoke vm=15 pages=1
both cpu1 op_map_host addr=0x200000
both cpu1 write_page pfn=0x200 word=170 value=0x41414141
both cpu1 op_register_kvm
both cpu1 op_register_kvm
both cpu0 op_map_host addr=0x200000
