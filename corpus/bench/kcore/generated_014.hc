obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 revoke addr=0x60000000 size=0x1000
both cpu0 dev_st cb=3 page=0x8000050 word=165
both cpu0 grant addr=0xc0000000 size=0xa05b
  at 5 both cpu1 save_crypt_vcpu
both cpu0 grant addr=0x70580f5d95f3a9c0 size=0x7070
both cpu0 dev_st cb=8 ix=1 page=0x8000030 value=0x6659a5b5dbc6a2e8
B    cpu0 perturb observer=vm3 what=window target=0x30
B    cpu0 st page=0x51 word=511
both cpu0 dev_st page=0x8000050 value=0x1
both cpu1 exit_abort ipa=0x18fbc7838f8b64ac size=2 rt=19
both cpu1 smmu_alloc_pgd cb=7 vm=4
both cpu1 hvc nr=22 x1=0x2 x2=0x1000 x3=0x40000000 x4=0x2 x5=0xdec68bf70429a325
both cpu1 decrypt_buf in=0x2000108034 gpa=0x60000000 steer=0x3,0x10,0x0
B    cpu1 perturb observer=vm1 what=count target=0x11
both cpu1 st page=0x87b17b60797463ce word=165 value=0x40000000
both cpu1 system_off
both cpu1 verify_vm_image vm=4
both cpu1 clear_vm_s2_range vm=1 start=0x2000108034 size=0x201000
both cpu1 exit_abort ipa=0x60000000 size=2 rt=19
B    cpu1 perturb observer=vm3 what=window target=0x1000 value=0x1
both cpu1 grant addr=0x18fbc7838f8b64ac size=0x1000
both cpu1 set_mode mode=2
both cpu1 smmu_alloc_pgd cb=8 vm=1
both cpu1 set_reg reg=fpcr value=0x6659a5b5dbc6a2e8
  at 4 both cpu0 hvc nr=22 x1=0xb078da6f827a50e6 x2=0x2 x3=0x2 x5=0x2
both cpu1 verify_vm_image vm=15
both cpu1 vcpu_run pfn=0x1000 level=3 inject=1073741824 pc=0x60000000 steer=0x0
both cpu1 smmu_alloc_pgd cb=1 vm=15
both cpu1 smmu_clear iova=0x70000000 cb=7
both cpu1 dev_st cb=36266 page=0x7bbf7566cabe93e0 word=165 value=0x300020
both cpu1 decrypt_buf in=0x2000108034 gpa=0x60000000
both cpu1 set_reg reg=fpcr
both cpu1 clear_vm_s2_range vm=15 start=0x2000108034 size=0x201000
both cpu0 ld page=0x200 word=165 reg=19
both cpu0 vcpu_run vm=8 pfn=0x1000 level=2 inject=512 pc=0x50001000
both cpu1 dev_ld cb=1 page=0x7bbf7566cabe93e0 word=165 steer=0xfffffffff,0x200,0x74a722044df7bc
both cpu1 vcpu_run vm=2 pfn=0x1000 level=3 pc=0x50200000
both cpu1 guest_hvc x0=0xc x1=0xb078da6f827a50e6 x2=0x50000000 x3=0xb078da6f827a50e6
both cpu1 load_crypt_vcpu vm=3
  at 1 both cpu0 ld page=0x200 word=165 reg=19
both cpu1 set_boot_info vm=2 addr=0x60000000
both cpu1 remap_vm_image vm=2 pfn=0x1000 image=1 steer=0x4
both cpu1 hvc nr=11 x1=0x50000000 x2=0xb078da6f827a50e6 x3=0x1000 x4=0xb078da6f827a50e6 x5=0xb078da6f827a50e6 steer=0x0,0x0,0x300020
A    cpu1 perturb observer=262144 what=inc_exe target=0xce13481bae2f5715 value=0x300020
both cpu1 exit_abort ipa=0x50000000 write=1 size=8 rt=31 s1ptw=1
both cpu1 vcpu_run vm=2 pfn=0x10 level=2 inject=512 pc=0x50000000
both cpu1 save_crypt_vcpu vm=3
both cpu1 smmu_alloc_pgd cb=1 vm=3
