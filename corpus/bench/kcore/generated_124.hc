obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 exit_class class=0x3f ec=0x40000000
both cpu0 smmu_free_pgd cb=2 ix=2
both cpu1 revoke addr=0x50000000 size=0x10000
both cpu1 remap_vm_image vm=16 pfn=0x11 image=5 steer=0x8000050,0x2000
both cpu1 clear_vm_s2_range vm=16 start=0x9bd96f size=0x10000
both cpu0 dev_st cb=2 ix=2 page=0x8000030 value=0x40000000
both cpu0 encrypt_buf vm=2 in=0x2000200000 out=0x9bd96f
B    cpu1 perturb observer=host what=count target=0xf5231c8edf720dc value=0x300020
both cpu1 exit_iabt ipa=0x50000000
B    cpu1 perturb observer=host what=host_map target=0x1005 value=0x40000000
both cpu0 dev_ld cb=2 ix=2 page=0x8000030 word=6670951018166950215
both cpu1 exit_sys64
both cpu1 verify_vm_image vm=2 sign=1
  at 6 both cpu0 exit_sys64
both cpu1 grant addr=0x50000000 size=0x6795
both cpu1 exit_abort ipa=0x50000000 write=1 size=8 rt=2 s1ptw=1
both cpu0 dev_st cb=2 ix=2 page=0x8000030 word=6670951018166950215 value=0xfe04669e779a4b3
both cpu1 remap_vm_image vm=15 pfn=0x10 steer=0x50000,0x1,0x20000000000000
both cpu0 ld page=0x21 word=6670951018166950215 reg=2
both cpu1 smmu_iova_to_phys iova=0x4a1c4b7 cb=2
both cpu1 fault ipa=0x20000 size=4 rt=30 noisv=1 steer=0x300020,0x2,0x21,0x30
both cpu0 verify_vm_image vm=2
both cpu0 smmu_free_pgd cb=2 ix=1
both cpu1 vcpu_run vm=16 vcpu=4 pfn=0x4bf88fd6c9 level=1 inject=1 pc=0x40000000
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x20000 prot=1 cb=1 ix=1
both cpu1 exit_abort ipa=0x50000000 size=8 rt=2 noisv=1
both cpu1 vcpu_run vm=2 vcpu=4 pfn=0x4000000 level=2 inject=1 pc=0x40000000
both cpu1 st page=0x21 word=6670951018166950215 value=0x40000000
both cpu1 smmu_alloc_pgd cb=2 vm=16 ix=2
both cpu1 dev_st cb=1008063996648014 ix=1 page=0x8000030 word=6670951018166950215 value=0x40000000
both cpu1 exit_abort ipa=0x40000000 size=4 rt=2
both cpu1 clear_vm_s2_range vm=15 start=0x20000 size=0x2000
both cpu1 smmu_clear iova=0x8000041000 cb=2 ix=1
both cpu1 vcpu_run vm=3 vcpu=1 pfn=0x20001ff level=1 inject=1 pc=0x1000 steer=0x4,0x10,0x1,0x40000000000
both cpu0 dev_st cb=2 ix=143980532334543 page=0x60000 word=6670951018166950215 value=0x40000000
both cpu0 exit_abort ipa=0x40002000 write=1 size=4 rt=30 s1ptw=1 noisv=6904426486147121
both cpu0 dev_st cb=2 ix=1 page=0x8000030 word=511 value=0x1
both cpu0 smmu_free_pgd cb=8
both cpu1 fault ipa=0x20000 write=1 size=1 rt=31 noisv=1
B    cpu1 perturb observer=vm9 what=vm_handle target=0x2 value=0x40000000
both cpu1 exit_iabt ipa=0x40000000
both cpu1 load_crypt_vcpu vm=2 vcpu=1 steer=0x4000000,0x2,0x2000
both cpu1 guest_hvc x0=0x84000004 x2=0x50000000 x3=0x1001
both cpu1 ld page=0x30 word=6670951018166950215 reg=31
both cpu1 ld page=0x30 word=6670951018166950215 reg=13
both cpu1 smmu_free_pgd cb=2 ix=1
both cpu1 dev_ld cb=2 ix=1 page=0x60000 word=113 steer=0x147b3a058be8175e,0x0,0x50002,0x1000
both cpu1 grant addr=0xccdc60496a187d11 size=0x2000
