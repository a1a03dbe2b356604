obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu1 op_teardown vm=1
both cpu1 op_vcpu_active vm=1
both cpu1 op_fault_map vm=1 gfn=0x50400 pfn=0x32 level=3
both cpu1 op_reclaim vm=5 pfn=0x32 pages=1
both cpu1 op_encrypt vm=1 in=0x32 out=0x800
both cpu1 op_reclaim vm=1 pfn=0x32 pages=1
both cpu0 op_vcpu_inactive vm=851018844 vcpu=1
both cpu0 op_bind vm=12 gfn=0xd111523bfaaa2f2d pfn=0x32
both cpu0 op_bind vm=15 gfn=0x50400 pfn=0x50 steer=0x3,0x0
both cpu0 op_vcpu_active vm=16 vcpu=7
B    cpu0 perturb observer=vm3 what=host_map target=0x1005 value=0x9c4c8641d379ac3c
  at 3 B    cpu1 op_revoke vm=16 gfn=0x50000 pages=1
  at 4 B    cpu1 op_vcpu_active vm=16 vcpu=8
B    cpu1 op_vcpu_active vm=16 vcpu=7
B    cpu1 perturb observer=vm1 what=context target=0x2
both cpu1 op_poweroff vm=1
both cpu1 op_lpae_map iova=0x2ee551661f38c573 pa=0x2000101000 prot=3 cb=1
both cpu1 op_lpae_map iova=0x10000000000 pa=0x1fffff prot=3 cb=1 ix=1
both cpu1 op_grant vm=2 gfn=0x50400 pages=1
both cpu1 op_bind vm=12 gfn=0x8000000 pfn=0x31
both cpu0 op_bind vm=16 gfn=0x50400 pfn=0x156
  at 5 both cpu1 op_remap_image vm=3 pfn=0x31
both cpu0 op_lpae_map iova=0x2ee551661f38c573 pa=0x2000101000 prot=3 cb=1
both cpu1 op_remap_image vm=15 pfn=0x32 image=1
both cpu1 op_grant vm=12 gfn=0x5f0fd14401e1c276 pages=1
both cpu1 op_reclaim vm=16 pfn=0x30
both cpu1 op_map_io vm=1 gfn=0xfffffffff pfn=0x31 pages=1
both cpu1 op_smmu_clear iova=0x8000040000 cb=1
both cpu1 op_free_smmu cb=1
both cpu1 write_page pfn=0x11 word=1 value=0x9c4c8641d379ac3c
both cpu1 op_iova_to_phys iova=0xee8a59e5f74eaea8 cb=1
both cpu1 op_vcpu_active vm=15 vcpu=7
both cpu1 op_map_host addr=0x2000101000
both cpu0 write_page pfn=0x32 word=511 value=0x9c4c8641d379ac3c
both cpu0 write_page pfn=0x80000000000000 word=511 value=0x40000000
both cpu0 op_free_smmu cb=1
both cpu0 op_remap_image vm=1 pfn=0x80000000000000 image=5
both cpu0 op_vcpu_inactive vm=1
A    cpu0 perturb observer=vm3 what=vm_handle target=0xbda2421404f7162b value=0x9c4c8641d379ac3c
both cpu0 op_encrypt vm=18446744073709551615 in=0x80000000000000 out=0x31
both cpu0 op_register_kvm
A    cpu0 perturb observer=vm3 what=vm_handle target=0xbda2421404f7162b value=0x9c4c8641d379ac3c
both cpu0 write_page pfn=0x80000000000000 value=0x300020
both cpu0 op_map_io vm=15 gfn=0x40000 pfn=0x156 pages=1
both cpu0 op_fault_map vm=15 gfn=0x40000 pfn=0x4000000 level=2
both cpu0 op_verify vm=15 sign=1
A    cpu1 op_reclaim vm=2 pfn=0x80000000000000 pages=16
A    cpu1 perturb observer=vm1 what=content target=0xbda2421404f7162b value=0x9c4c8641d379ac3c
