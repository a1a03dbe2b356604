obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
B    cpu1 perturb observer=vm1 what=inc_exe target=0x1541af94e1fa4d14 value=0x1
  at 1 B    cpu0 load_crypt_vcpu vm=1 vcpu=7 steer=0xa4fda2c997f000
B    cpu0 dev_st ix=2 page=0x60001 word=511 value=0x40000000
both cpu0 set_reg reg=x3 value=0x1
both cpu0 set_boot_info vm=16 addr=0x1000 size=0x10000
both cpu0 exit_abort ipa=0x1000 write=1 size=4 rt=31 s1ptw=1 noisv=1
both cpu0 exit_irq
  at 1 B    cpu1 perturb observer=vm1 what=vm_handle target=0x1541af94e1fa4d14 value=0x1
both cpu1 decrypt_buf vm=16 gpa=0x50001000
both cpu1 exit_abort ipa=0x1000 write=1 size=2 rt=1 s1ptw=1
both cpu1 fault ipa=0x2000001000 size=4 rt=31 steer=0x2,0x1000,0x1f000
both cpu0 smmu_clear iova=0x8000050000 cb=1 ix=2
both cpu0 fault ipa=0x2000001000 write=65536 size=4 rt=31 fetch=1
both cpu0 exit_abort ipa=0x50000000 write=1 size=2 rt=1 s1ptw=4625129369237298
A    cpu0 set_boot_info vm=15 addr=0x40000000 size=0x201000
A    cpu0 fault ipa=0xffffff write=1 size=8 rt=30 fetch=1
A    cpu0 perturb observer=host what=vm_handle target=0x1000 value=0x1
A    cpu0 dev_st cb=2 ix=2 page=0x8000050 word=511 value=0x1
both cpu1 save_crypt_vcpu vm=15
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x20 level=2 inject=1048576 pc=0x40000000
both cpu1 system_off
both cpu1 vcpu_run vm=16 vcpu=32 pfn=0x20 level=2 inject=1 pc=0x40000000
both cpu0 ld page=0x50200 word=111 reg=29
both cpu0 exit_abort ipa=0x100000000000000 write=1 size=6517 rt=31 s1ptw=4625129369237298 noisv=4625129369237298
both cpu0 revoke addr=0x50000000 size=0x201000
A    cpu0 perturb observer=vm1 what=vm_handle target=0x1000 value=0xc200cd4b23761d90
both cpu1 ld page=0x50200 reg=11
both cpu1 dev_st cb=2 ix=2 page=0x8000050 value=0x1
both cpu1 smmu_free_pgd cb=8
both cpu1 ld page=0xc65768a3d88fa030 word=511 reg=1 steer=0x1000,0x100000,0x600,0x20
both cpu1 guest_hvc x0=0xb x1=0x1000 x2=0x1000 x3=0x3
both cpu1 ld page=0xbd31a4aeddf42382 reg=29
both cpu0 hvc nr=25 x1=0x16d3053ab273fb09 x2=0x1000 x3=0x1000 x4=0x1000 x5=0x1000
both cpu1 ld page=0x50200 word=1 reg=3 steer=0x16000
both cpu1 smmu_iova_to_phys iova=0x60000000 cb=8 ix=2
both cpu1 smmu_alloc_pgd cb=2 vm=16 ix=2
both cpu1 exit_wfx
both cpu1 fault ipa=0xadbf89 write=1048576 size=2 rt=30 noisv=1
both cpu0 ld page=0x50200 reg=2
both cpu1 exit_abort ipa=0x100000000000000 write=1048576 size=2 rt=32 s1ptw=1 noisv=1
B    cpu1 perturb observer=vm1 what=4398046511104 target=0x13b72687bd1b0099 value=0xc200cd4b23761d90
both cpu1 encrypt_buf vm=4 in=0x2000108034 out=0xadbf89
A    cpu0 perturb observer=vm1 what=inc_exe target=0x13b72687bd1b0099 value=0xc200cd4b23761d90
B    cpu0 exit_wfx
B    cpu0 perturb observer=vm1 what=vm_handle target=0x10 value=0xc200cd4b23761d90
B    cpu0 perturb observer=vm1 what=4398046511104 target=0x13b72687bd1b0099
B    cpu0 exit_abort ipa=0x8b33b901bfd941e3 write=1048576 size=1 rt=1 s1ptw=1
A    cpu0 perturb observer=vm2 what=window target=0x31 value=0xc200cd4b23761d90
