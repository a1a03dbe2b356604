obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu0 system_off
both cpu0 dev_ld ix=3 page=0x8000041 word=176
both cpu0 st page=0x20 word=176 value=0xe7b73ff16f98cd43
both cpu0 verify_vm_image vm=3 sign=1
both cpu0 hvc nr=13 x1=0x2 x2=0x1000 x3=0x3 x4=0x3 x5=0x1000
  at 1 both cpu1 revoke addr=0x40002000 size=0x1000
  at 4 both cpu1 dev_ld cb=1 ix=1 page=0x8000041 word=1
both cpu1 st page=0x20 word=176
both cpu0 dev_ld cb=1 ix=1 word=1
both cpu0 vcpu_run vm=2 vcpu=4 pfn=0x9ff level=3 inject=1 pc=0x40002000 steer=0x1,0xd,0x8000030,0x79
both cpu0 system_off
both cpu0 dev_ld cb=7 ix=1 page=0x8000041 word=511
both cpu0 ld page=0x3f6b365b068853c9 reg=30
both cpu1 vcpu_run vm=4 vcpu=4 pfn=0x31 level=3 inject=1 pc=0x40002000 steer=0x2000100
both cpu0 smmu_clear cb=8 ix=3
A    cpu1 perturb observer=4096 what=53284486585623 target=0x1005 value=0x3fffffff
A    cpu1 perturb observer=4096 what=vm_handle target=0x1005 value=0x41414141
both cpu1 register_vcpu vm=15 vcpu=4
both cpu1 ld page=0x200 word=1 reg=3
both cpu1 remap_vm_image vm=2 pfn=0x9ff
both cpu1 dev_ld cb=1 ix=1 page=0x8000050 word=1 steer=0x200,0x3fffffff000
both cpu1 revoke addr=0x40000000 size=0x1000
both cpu1 grant addr=0x40000000 size=0x10000
both cpu1 exit_sys64
both cpu1 grant size=0x1000
both cpu1 revoke addr=0x40000000 size=0x1000
both cpu1 decrypt_buf vm=2 in=0xe19680 gpa=0x60000000
both cpu1 remap_vm_image vm=15
both cpu1 exit_abort ipa=0x9000010 size=1 rt=1 s1ptw=1 noisv=1
both cpu1 dev_ld cb=7 page=0x8000030 word=1
both cpu1 encrypt_buf vm=15 in=0x4000010000 out=0xe19680
both cpu1 dev_ld cb=1 page=0x8000042 word=1
both cpu1 grant addr=0xf6153401e11376f8 size=0x4b05
both cpu1 register_kvm
both cpu1 load_crypt_vcpu vm=16 vcpu=4
both cpu1 register_vcpu vm=15
both cpu1 register_vcpu vm=15 vcpu=7
both cpu1 grant addr=0x1c9d5d5a32515473 size=0x10000
both cpu1 ld page=0x200 word=511 reg=1 steer=0x9000010,0x4,0x9
both cpu1 smmu_alloc_pgd cb=1
  at 1 both cpu0 exit_abort ipa=0xe8536c82e62b76f6 size=1 rt=30
both cpu1 register_vcpu vm=15 vcpu=7
both cpu1 dev_st cb=1 page=0x8000050 word=27 value=0x300020
both cpu1 exit_abort ipa=0x40000000 size=1 rt=1
both cpu1 dev_ld cb=6 page=0x60001
both cpu1 vcpu_run vm=15 vcpu=7 level=3 pc=0xf6153401e11376f8
both cpu1 hvc nr=16 x1=0x67e484de31291cc6 x2=0xfe16a8958b297529 x3=0x50000000 x4=0xf64a2d6ed178458 x5=0x1aa54598eae70c03 steer=0x40000000000,0x7
both cpu1 st page=0x200 word=27 value=0x300020
