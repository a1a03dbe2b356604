obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 smmu_alloc_pgd vm=15
both cpu0 encrypt_buf vm=3 in=0x4000010000 out=0x2000001000
both cpu0 fault ipa=0x2000100020 write=1 size=4 rt=30 steer=0x5,0x1
both cpu0 hvc nr=32 x1=0x40000000 x2=0x1000 x3=0x40000000 x4=0x40000000 x5=0x1
both cpu0 smmu_alloc_pgd cb=8 vm=15
both cpu0 remap_vm_image vm=1 pfn=0x12 image=1
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x10 level=2 pc=0x40000000
both cpu1 st page=0x40001 value=0x7650b52146f905ce
both cpu1 exit_abort ipa=0x40000000 size=4 rt=9952111
both cpu1 revoke addr=0x9000010 size=0x6fdb
both cpu1 exit_abort ipa=0xdb96d5edb170ac58 size=3 rt=9952111 s1ptw=1
both cpu1 fault write=1 size=4 rt=9952111 noisv=1 steer=0x10000000000,0x8000040,0x2
both cpu1 timer_set_cntvoff
both cpu1 hvc nr=32 x1=0x40000000 x2=0x40000000 x3=0x40000000 x4=0x40000000 x5=0x1
both cpu1 decrypt_buf vm=1 in=0x2000108034 gpa=0x40000000
both cpu1 remap_vm_image vm=68848568413236 pfn=0xdd1 image=4
both cpu1 exit_abort ipa=0x40000000 write=2 size=1 rt=9952111 s1ptw=1 noisv=1
both cpu1 exit_class class=0x7 ec=0x40000000
both cpu1 revoke addr=0x9000010 size=0x6fdb
both cpu1 st page=0xefd83656d175ab0
both cpu0 dev_st cb=8 ix=2 page=0xa287249ee2ce8f13 word=1 value=0x7650b52146f905ce
  at 2 both cpu1 load_crypt_vcpu vm=1 vcpu=7
both cpu0 ld page=0x21 reg=9952111
both cpu0 smmu_alloc_pgd cb=7 vm=1
both cpu1 st page=0xefd83656d175ab0
both cpu1 set_mode mode=3
both cpu1 ld page=0x1eb word=511 reg=30 steer=0x1,0x0
both cpu1 exit_sys64
both cpu1 smmu_lpae_map pa=0x50000 prot=3 cb=8
both cpu0 register_vcpu vm=1 vcpu=7
both cpu0 vcpu_run vm=1 vcpu=7 pfn=0xdd1 level=3 inject=2 pc=0xdb96d5edb170ac58
both cpu0 dev_st ix=2 page=0xe3ca42e4500a68ee value=0x40000000
both cpu0 fault ipa=0x50000 write=1 size=1 rt=9952111 noisv=1 fetch=2 steer=0xc4000003000,0x7
both cpu0 st page=0x50000 value=0x40000000
both cpu1 guest_hvc x0=0xc4000003 x1=0x1 x2=0x40000000 x3=0x40000000
both cpu1 exit_abort ipa=0xdb96d5edb170ac58 size=1 rt=9952111 s1ptw=2 noisv=2
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x33 level=3 inject=2 pc=0x31bb018ca8c6d5db steer=0x1000,0xdb96d5edb170ac58,0x1,0x18000
both cpu1 guest_hvc x0=0xc4000003 x1=0x1000 x2=0x1 x3=0x1
both cpu0 vcpu_run vm=2 vcpu=7 pfn=0x10 level=3 inject=1 pc=0x40001000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 vcpu_run vm=1 vcpu=8 pfn=0x33 level=3 inject=1 pc=0x45039ff0b7811335
both cpu0 hvc nr=19 x1=0x1 x2=0x1000 x3=0x40000000 x4=0x1 x5=0x1
both cpu0 exit_sys64
both cpu0 exit_abort ipa=0xdb96d5edb170ac58 write=1 size=8 rt=31 noisv=1
both cpu0 smmu_clear iova=0x8000030000 ix=1
B    cpu1 perturb observer=vm3 what=register target=0x20
both cpu0 fault ipa=0x4000010000 write=1 size=1 rt=21 noisv=1 fetch=1
both cpu1 clear_vm_s2_range vm=2 start=0x4000010000 size=0x1
