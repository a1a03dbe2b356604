obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 op_lpae_map iova=0x60001000 prot=48 cb=2 ix=2
both cpu1 op_reclaim vm=2 pfn=0x200 pages=1
both cpu1 op_reclaim vm=16 pfn=0x21 pages=1
B    cpu1 perturb observer=vm6 what=host_map target=0x1 value=0x41414141
both cpu1 op_poweroff vm=14
both cpu0 op_decrypt vm=14 pfn=0xfff gfn=0xa21b5b4f4676e1d5 steer=0xf000,0x2,0x12000
both cpu1 op_vcpu_inactive vm=16
B    cpu1 perturb observer=vm2 what=host_map target=0x1 value=0x41414141
both cpu0 op_map_host addr=0x9bd96f
both cpu0 op_reclaim vm=4 pfn=0x800 pages=1
  at 3 both cpu1 op_free_smmu cb=1
both cpu0 op_remap_image vm=15 pfn=0x200 image=1
both cpu1 op_verify vm=1 sign=1
both cpu1 op_set_boot_info vm=2 addr=0x40001000 size=0x10000
  at 1 both cpu0 op_map_host addr=0x50000
both cpu0 op_grant vm=14 gfn=0xa21b5b4f4676e1d5 pages=1
both cpu0 op_verify vm=2 sign=1
both cpu1 op_lpae_map iova=0x60001000 pa=0x41000 prot=48 cb=6 ix=2
  at 2 both cpu0 op_fault_map vm=4 gfn=0xa21b5b4f4676e1d5 pfn=0x9593302ca1
B    cpu1 op_smmu_clear iova=0x8000041000 cb=2 ix=1
both cpu1 op_vcpu_active vm=2 vcpu=8
both cpu1 op_vcpu_inactive vm=16 vcpu=2048
both cpu1 op_remap_image vm=1 pfn=0x9593302ca1 steer=0x0,0xac49e06010d8f000
both cpu1 op_vcpu_active vm=2
both cpu1 op_map_host addr=0x9bd96f
both cpu1 op_revoke vm=3 gfn=0xa21b5b4f4676e1d5 pages=1
both cpu1 op_fault_map vm=1 gfn=0xa21b5b4f4676e1d5 pfn=0x800 level=3
B    cpu1 perturb observer=vm6 what=host_map value=0x41414141
B    cpu1 op_grant vm=16 gfn=0xa21b5b4f4676e1d5 pages=1
B    cpu1 op_revoke vm=1 gfn=0x80000 pages=10
B    cpu1 op_fault_map vm=15 gfn=0xa21b5b4f4676e1d5 pfn=0x11 level=3
both cpu1 op_vcpu_active vm=16
A    cpu1 perturb observer=vm2 what=host_map value=0x300020
A    cpu1 op_fault_map vm=2 gfn=0xa21b5b4f4676e1d5 pfn=0x200 level=3
A    cpu1 op_vcpu_active vm=16
A    cpu1 perturb observer=vm2 what=count value=0x40000000
both cpu1 op_verify vm=2
both cpu1 op_alloc_smmu cb=2 vm=25 ix=2
A    cpu1 perturb observer=vm1 what=host_map value=0x41414141
both cpu0 write_page pfn=0x20 word=6670951018166950215 value=0x300020
both cpu1 op_reclaim vm=16 pfn=0x600 pages=1
both cpu1 op_decrypt vm=1 pfn=0x200 gfn=0x50001
both cpu1 op_fault_map vm=16 gfn=0x36e1bf24f2f11932 pfn=0x401 level=3
both cpu1 op_register_kvm
both cpu1 op_lpae_map iova=0x10000000000 pa=0x9bd96f prot=3 cb=2 ix=2
both cpu1 op_vcpu_inactive vm=104 vcpu=8
both cpu1 write_page pfn=0x20 word=6670951018166950215 value=0x300020
both cpu1 op_vcpu_inactive vm=2 vcpu=8
