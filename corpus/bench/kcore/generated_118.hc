obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 dev_st cb=1 page=0x60000 word=290
both cpu1 verify_vm_image vm=15 sign=1
both cpu1 guest_hvc x0=0xc4000004 x1=0x3 x2=0x3
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x40000010 write=1 size=8 rt=4 noisv=1
both cpu1 dev_st cb=3 page=0x8000030 word=511 value=0x48be3e9ea48cd0d2
both cpu0 ld page=0x38f7aaf5a666e4c6 word=270 reg=4
both cpu0 ld page=0x38f7aaf5a666e4c6 word=511 reg=4
both cpu0 guest_hvc x0=0xc4000004 x1=0x3 x2=0x3
both cpu0 load_crypt_vcpu vm=16 steer=0x10e000,0xc49
both cpu0 decrypt_buf vm=2 in=0x864714 gpa=0x3b6e96522486784f
both cpu0 exit_irq
both cpu0 decrypt_buf vm=16 in=0x864714 gpa=0x40000010
both cpu1 encrypt_buf vm=1 in=0x2000000000 out=0xf
both cpu0 grant addr=0xffffffffffffffff size=0x3000
both cpu0 exit_abort ipa=0x3b6e96522486784f write=1 size=8 rt=18446744073709551615 s1ptw=1 noisv=1
both cpu0 revoke addr=0x40000010 size=0x3000
both cpu0 exit_wfx
both cpu1 revoke addr=0x3b6e96522486784f size=0x3000 steer=0x201000000,0x8000,0x4
both cpu1 dev_ld cb=1 ix=8 page=0x60000 word=1
both cpu0 dev_ld cb=1 page=0x60001 word=1
both cpu0 register_vcpu vm=16 vcpu=1
both cpu0 phys_addr_ioremap vm=16 gpa=0x50000000 pa=0x864714 size=0x1000
both cpu0 fault ipa=0x864714 write=1 size=4 rt=18446744073709551615 noisv=8 fetch=1
both cpu0 ld page=0x38f7aaf5a666e4c6 word=1 reg=4 steer=0x4,0x40000010,0x1,0x50000000
both cpu0 decrypt_buf vm=16 in=0x864714 gpa=0x3b6e96522486784f steer=0xffffffffff,0x3,0x3000
both cpu1 exit_class class=0x3f ec=0x3
both cpu1 ld page=0x50001 word=511 reg=4 steer=0x1
both cpu1 phys_addr_ioremap vm=16 gpa=0x3b6e96522486784f pa=0x10000 size=0x2000
both cpu1 smmu_clear iova=0x80000000 cb=2 ix=8
B    cpu1 phys_addr_ioremap vm=16 gpa=0x3b6e96522486784f pa=0x50000 size=0x1000
B    cpu1 vcpu_run vm=1 vcpu=4 pfn=0x80000000 level=3 inject=1 pc=0x32667e4878c7a80d
B    cpu1 system_off
both cpu1 set_boot_info vm=16 addr=0x40000010 size=0x1000
both cpu1 dev_ld cb=2 ix=1 page=0x35eb692320f1d8 word=1 steer=0x1,0x80000000,0x1
both cpu1 grant addr=0x40000000 size=0x3000
both cpu1 dev_ld cb=2 page=0x8000040 word=511
both cpu0 ld page=0x38f7aaf5a666e4c6 word=1 reg=18446744073709551615
both cpu0 revoke addr=0x40000010 size=0x1000
both cpu0 decrypt_buf vm=1 in=0xbd999e gpa=0x40000010
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0xa0838c prot=4 cb=8 ix=1
both cpu1 smmu_free_pgd cb=8
both cpu1 clear_vm_s2_range vm=3 start=0x2000101020 size=0x1000
both cpu1 ld page=0x200 word=1 reg=18 steer=0x8,0x10000000000
both cpu1 st page=0x50000 word=1
both cpu1 remap_vm_image vm=1 pfn=0x30 image=1
both cpu1 exit_abort ipa=0x50001000 write=1 size=4 rt=31 s1ptw=1 noisv=1
both cpu1 set_boot_info vm=2 addr=0x50001000 size=0x2000
