obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 op_set_boot_info vm=2 addr=0x8000000000 size=0x1000
both cpu1 op_bind vm=16 gfn=0xdefbdcb01d3990c pfn=0x2000200
both cpu1 op_vcpu_inactive vm=11 vcpu=3
both cpu1 op_revoke vm=15 gfn=0x1000 pages=3
both cpu1 op_encrypt vm=11 in=0x2000200 out=0x2000200
B    cpu1 perturb observer=host what=host_map target=0x20 value=0x3fffffff
both cpu0 op_lpae_map iova=0x70000000 pa=0x50000 prot=3 cb=3
both cpu0 op_iova_to_phys iova=0x60000000 cb=2 ix=2
  at 4 both cpu1 op_bind vm=11 gfn=0xdefbdcb01d3990c pfn=0x31
both cpu0 op_vcpu_active vm=11 vcpu=8
both cpu0 op_reclaim vm=11 pfn=0x12 pages=1
both cpu0 write_page pfn=0x31 word=280 value=0x41414141
both cpu0 op_grant vm=11 gfn=0xdefbdcb01d3990c pages=3
both cpu0 op_decrypt vm=15 pfn=0x2000200 gfn=0xfffffffff steer=0x40000000000
A    cpu0 perturb observer=host what=inc_exe target=0x21 value=0xdd87037089585d92
A    cpu0 perturb observer=host what=count target=0x11 value=0x3fffffff
A    cpu0 perturb observer=host what=count target=0x21 value=0xe40add2dea36d936
both cpu0 op_encrypt vm=2 in=0x30 out=0x2000200
both cpu0 op_smmu_clear iova=0x70000000 cb=3 ix=1
both cpu0 op_alloc_smmu cb=8 vm=13 ix=1
both cpu1 op_remap_image vm=11 pfn=0x2000200 image=3 steer=0x20,0x800000000000000,0x2acc93e7e9cdc693,0x118
both cpu1 op_poweroff vm=11
both cpu0 op_fault_map vm=11 gfn=0x50000 pfn=0x30 steer=0x8000041,0x70000000
both cpu1 op_free_smmu cb=2
both cpu1 op_grant vm=16 gfn=0xc4ad6653206ed028 pages=3
both cpu1 op_vcpu_inactive vm=11 vcpu=8
both cpu1 op_remap_image vm=18446744073709551615 pfn=0x31 image=3
both cpu1 op_lpae_map iova=0xfec3da17629ad4a pa=0x50000 prot=3 cb=3
both cpu1 op_iova_to_phys iova=0x70000000 cb=1
  at 6 both cpu0 write_page pfn=0x31 word=132 value=0x1
  at 6 A    cpu0 perturb observer=host what=inc_exe target=0x1000 value=0x1
  at 5 both cpu0 op_set_boot_info vm=11 addr=0x60000000 size=0xa05b
both cpu1 op_register_vcpu vm=11 vcpu=8
both cpu1 op_decrypt vm=2 pfn=0x32 gfn=0x34263a7965998c11
both cpu1 op_poweroff vm=1
both cpu1 op_revoke vm=2 gfn=0xc4ad6653206ed028 pages=14
both cpu1 op_decrypt vm=2 pfn=0x21 gfn=0xc0000
both cpu1 op_fault_map vm=1 gfn=0x50000 pfn=0x12
both cpu0 op_grant gfn=0x50000
both cpu0 op_remap_image vm=16 pfn=0x21
both cpu0 op_teardown vm=2
both cpu1 op_revoke vm=2 gfn=0x60001 pages=14
both cpu1 op_vcpu_inactive vm=1 vcpu=8
  at 3 both cpu0 op_verify vm=2
both cpu1 op_revoke vm=11 gfn=0xc0000
both cpu1 write_page pfn=0x21 word=165 value=0x1
both cpu1 op_revoke vm=16 pages=14
  at 5 both cpu0 op_bind vm=7 gfn=0xc0000 pfn=0x32 steer=0x3,0x8463,0x27e3fb3856b589c5,0x4000
