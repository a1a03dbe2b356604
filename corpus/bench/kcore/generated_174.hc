obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 dev_st cb=2 ix=1 page=0x7ae30c17dd0355c6
both cpu0 fault ipa=0x2000001000 write=1 size=2 rt=2 noisv=1 steer=0x7,0x20
both cpu0 fault ipa=0xe7a6af write=1 size=4 rt=31 noisv=1 fetch=1
both cpu0 fault ipa=0x31000 write=1 size=2 rt=2 noisv=1 fetch=1
both cpu1 exit_sys64
both cpu0 vcpu_run vm=1 vcpu=7 pfn=0x2000200 level=4 inject=1 pc=0x50000000 steer=0x7,0x0
both cpu0 fault ipa=0x2000001000 write=1 size=4 rt=2 noisv=1 fetch=1 steer=0x2bf625f3e04ba2b0,0x17,0x10000
both cpu0 smmu_clear cb=3
both cpu0 st page=0x32
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x2000110000 prot=2 cb=7
both cpu0 decrypt_buf vm=1 in=0x2000001000 gpa=0x40000010
  at 4 both cpu1 remap_vm_image vm=11 pfn=0x2000200 image=1 steer=0x79000,0x76
both cpu0 exit_abort ipa=0x50000000 write=1 size=4 rt=36028797018963968 s1ptw=1 noisv=1
both cpu0 revoke addr=0x50000000 size=0x2000
both cpu0 smmu_alloc_pgd cb=2 vm=1 ix=1
both cpu0 exit_iabt ipa=0x9000010
both cpu1 dev_ld cb=3 page=0x7ae30c17dd0355c6
both cpu0 ld page=0x32 word=95 reg=25
both cpu0 dev_ld cb=7 ix=1 page=0x8000050
both cpu0 dev_ld cb=7 page=0x8000050 word=511
both cpu1 st page=0x32 word=511 value=0xa0c41f97d554b497
both cpu1 fault ipa=0x2000001000 write=1 rt=2 noisv=1 fetch=1 steer=0x17000,0x1f
both cpu1 exit_irq
both cpu1 set_pc value=0x7684902dc8dc5933
B    cpu1 perturb observer=vm13 what=count target=0x2 value=0xbd3764f349526706
both cpu1 set_boot_info vm=15 addr=0x40002000 size=0x1000
both cpu0 load_crypt_vcpu vm=1 vcpu=7 steer=0xc4000004,0x3
both cpu0 st page=0x10
both cpu0 fault ipa=0x30000 write=1 rt=36028797018963968 noisv=1 fetch=1
both cpu0 exit_class class=0x15 ec=0x50000000
both cpu0 set_mode mode=1
both cpu1 dev_ld cb=7 ix=1 page=0x60001 word=511
both cpu1 exit_irq
both cpu1 exit_abort rt=1 s1ptw=1 noisv=1
both cpu1 ld page=0x1198b91 word=89 reg=2
both cpu1 system_off
both cpu1 vcpu_run vm=15 vcpu=7 pfn=0x400 level=3 inject=1 pc=0x7684902dc8dc5933
both cpu1 fault ipa=0x20000 size=2 rt=31
both cpu1 dev_st cb=8 ix=1 page=0x60001 value=0x1
both cpu0 register_vcpu vm=15 vcpu=7
both cpu0 ld page=0x200 word=1 reg=11 steer=0x1000,0x80000000000,0x84000000,0x7684902dc8dc5933
both cpu0 set_reg reg=q0_low value=0x1
  at 3 both cpu1 smmu_lpae_map iova=0x60000000 pa=0x30000 cb=2 ix=1
  at 1 both cpu1 verify_vm_image vm=3 sign=1
both cpu1 revoke addr=0xc0c1cfda20a51814 size=0x1000 steer=0x1,0xc4000003000,0x0
both cpu1 clear_vm_s2_range vm=2 start=0x20000 size=0x1000
both cpu1 exit_irq
both cpu0 exit_irq
