obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 dev_st cb=7 ix=1 page=0x7d4aad4311c1a744 word=1 value=0x1
both cpu1 load_crypt_vcpu vm=7
both cpu1 fault ipa=0x400000 size=4 rt=1 noisv=1
both cpu0 smmu_clear iova=0x70000000 cb=274877906944 ix=1
both cpu0 remap_vm_image vm=7 pfn=0xe02 image=1 steer=0x84000004,0x2000,0x200
both cpu0 revoke addr=0x40001000 size=0x1000
both cpu1 smmu_free_pgd cb=8 ix=1
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x400000 prot=3 cb=8
both cpu1 exit_irq
both cpu1 verify_vm_image vm=16 sign=1
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x1000000 prot=3 cb=274877906944
both cpu0 guest_hvc x0=0x84000004 x1=0x40000000 x2=0x1000 x3=0x1
both cpu0 exit_wfx
both cpu0 exit_class class=0x100000 ec=0x40000000
both cpu0 exit_irq
both cpu0 remap_vm_image vm=11 pfn=0x7c9 image=1
both cpu0 set_mode mode=1
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x79e7a9 prot=4096 ix=1
B    cpu1 perturb observer=vm15 what=host_map value=0x1
both cpu1 smmu_clear iova=0x7cd772ba4629134c cb=7
both cpu1 clear_vm_s2_range vm=11 start=0x400000 size=0x2000
both cpu1 set_reg reg=fpsr value=0x1
both cpu1 hvc nr=18 x1=0x40000000 x2=0xb2dcfec4b3ad6bf4 x3=0x40000000 x4=0x40000000 x5=0x40000000 steer=0x3
both cpu0 grant addr=0x40000010 size=0x2000
  at 2 both cpu1 exit_wfx
both cpu0 exit_abort ipa=0x40000010 size=4 rt=1 noisv=1
both cpu0 dev_ld cb=7 page=0x8000030 word=335
both cpu1 decrypt_buf vm=11 in=0x2000108034 gpa=0x40000010
both cpu1 fault ipa=0x392290 size=4 rt=1
both cpu1 remap_vm_image vm=9 pfn=0x7c9 image=1 steer=0x17a000,0x4000,0x84000004
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 exit_abort ipa=0xc0000000 size=4 rt=1 s1ptw=1
both cpu0 remap_vm_image vm=11 pfn=0x400 image=3
both cpu0 dev_ld ix=1 page=0x8000030 word=511
both cpu0 vcpu_run vm=11 vcpu=7 pfn=0x400 level=3 pc=0x50200000
both cpu1 exit_class class=0x3c ec=0x40000000
both cpu0 set_reg reg=q0_low value=0x1
both cpu1 ld page=0x60000 reg=1 steer=0x5,0x4,0x5b9197b5b32edb1
both cpu1 clear_vm_s2_range vm=11 start=0x2000108034 size=0x80
both cpu1 ld page=0x50000 word=335 reg=26 steer=0x8aa4bac05b39cf78,0x0,0x4000000000000,0x1
both cpu1 remap_vm_image vm=2
both cpu1 exit_wfx
both cpu1 dev_st cb=2 page=0x3378df55531ffd04 value=0x1
both cpu1 revoke addr=0x40000010 size=0x80
both cpu1 dev_ld cb=7 ix=1 page=0x79fa4cd249127e57 word=511
both cpu0 hvc nr=11 x1=0xcbc495c8a16875e4 x2=0x40000000 x3=0x40000000 x4=0x1000 x5=0x40000000
both cpu0 dev_st cb=5 ix=1 page=0x3378df55531ffd04 word=335 value=0x1
both cpu0 grant addr=0x60000000 size=0x80
