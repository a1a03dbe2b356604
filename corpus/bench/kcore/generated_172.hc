obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu0 ld page=0x201 word=511 reg=4
B    cpu0 perturb observer=vm15 what=273 target=0xbbaf593b94e7d921
both cpu0 grant addr=0xf241e2b4bbbd507c size=0x1
both cpu0 set_boot_info vm=2 addr=0xf241e2b4bbbd507c size=0x3000
both cpu0 exit_irq
both cpu0 set_reg reg=x3 value=0x30001f
B    cpu0 dev_ld cb=1 ix=2 page=0x60000 word=511
B    cpu0 revoke addr=0xf241e2b4bbbd507c size=0x201000
B    cpu0 perturb observer=vm15 what=vm_handle target=0x31 value=0x41414141
both cpu0 exit_wfx
both cpu0 exit_iabt ipa=0x935966016c528b9c
both cpu0 fault ipa=0x96b4b0 size=6 rt=2 noisv=2 fetch=2
both cpu0 phys_addr_ioremap vm=16 gpa=0x40002000 pa=0x4000010000 size=0x201000
both cpu0 exit_abort ipa=0x100000 size=6
both cpu0 system_off
both cpu1 save_crypt_vcpu vm=16 vcpu=1
both cpu0 register_kvm
both cpu0 dev_st cb=1 ix=2 page=0xf82ac word=511 value=0x268846ee16116e3
both cpu0 ld page=0x286f7836622a2384 reg=4
both cpu1 register_vcpu vm=2 vcpu=1
both cpu1 exit_iabt ipa=0xf241e2b4bbbd507c
both cpu1 exit_abort ipa=0x40002000 size=6 rt=2
both cpu1 exit_sys64
both cpu1 smmu_free_pgd cb=1 ix=2
both cpu0 st page=0x201 value=0x268846ee16116e3
both cpu0 st page=0x5525debf01b505b8 value=0x268846ee16116e3
B    cpu0 perturb observer=vm12 what=273 target=0x1000 value=0x40000000
B    cpu0 exit_iabt ipa=0x1000
B    cpu0 ld page=0x286f7836622a2384 word=511 reg=2 steer=0x1000,0xc,0x4000,0x32
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x96b4b0 prot=2
both cpu1 grant addr=0x935966016c528b9c size=0x201000
both cpu1 guest_hvc x0=0xb x1=0x7c726ece9c979629 x2=0x50000000 x3=0xa97629577c7ea0a
both cpu1 vcpu_run vm=2 vcpu=1 pfn=0x21 level=2 pc=0x60000000 steer=0x2000,0x2
both cpu1 exit_abort ipa=0x935966016c528b9c size=6 rt=2
  at 4 both cpu0 vcpu_run vm=1 pfn=0x21 level=2 pc=0xf241e2b4bbbd507c
  at 3 both cpu0 dev_st cb=8 ix=1 page=0x60000 word=134217728 value=0x268846ee16116e3
B    cpu0 st page=0x286f7836622a2384 word=511 value=0x300020
B    cpu0 perturb observer=vm3 what=273 target=0x1000 value=0x41414140
B    cpu0 ld page=0x286f7836622a2384 reg=2 steer=0x1e000,0x8000050000000
  at 5 B    cpu1 set_mode mode=3
both cpu0 set_mode
both cpu0 decrypt_buf vm=9 in=0xc331ac22843d50
both cpu0 decrypt_buf vm=2 in=0x2000000000 gpa=0x1000
both cpu0 register_vcpu vm=2 vcpu=8
both cpu0 exit_abort ipa=0xc0000000 size=4
both cpu0 ld page=0x286f7836622a2384 reg=2
both cpu0 ld page=0x286f7836622a2384 word=353 reg=2
both cpu0 fault ipa=0x2000101021 size=6 fetch=1
