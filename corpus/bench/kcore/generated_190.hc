obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 load_crypt_vcpu vm=16 vcpu=8
both cpu0 load_crypt_vcpu vm=3 vcpu=8
A    cpu1 perturb observer=vm1 what=host_map target=0x21 value=0x300020
A    cpu1 grant addr=0x1001 size=0x10000
both cpu0 revoke addr=0x1001 size=0x10000
both cpu0 smmu_iova_to_phys iova=0x8000041000 cb=1
both cpu0 clear_vm_s2_range vm=3 start=0x4000010000 size=0x1000
both cpu0 exit_iabt ipa=0x40000000
both cpu0 clear_vm_s2_range vm=3 start=0x2000101000 size=0x10000
both cpu0 dev_ld cb=7 ix=2 page=0x8000040 word=511
both cpu0 exit_abort size=2 rt=2 noisv=1
both cpu0 st page=0x11 word=1 value=0x300020
both cpu1 verify_vm_image vm=16
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x20390a prot=2 cb=1 ix=2
both cpu1 exit_abort ipa=0x50001000 size=2 rt=1 s1ptw=1 noisv=1
both cpu0 vcpu_run vm=10 vcpu=8 level=2 pc=0x80000000
both cpu0 ld page=0x11 reg=1
both cpu0 clear_vm_s2_range vm=16 start=0x11000 size=0x386e
both cpu0 clear_vm_s2_range start=0x11000 size=0x386e
both cpu0 grant size=0x201000
both cpu0 st page=0x11 word=1 value=0x300020
  at 3 both cpu1 revoke addr=0x9000010 size=0x10000
both cpu0 set_reg reg=49562919807805 value=0x1
  at 4 A    cpu1 perturb observer=vm2 what=vm_off target=0x1000 value=0x41414141
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x41000 prot=3 cb=1
both cpu1 exit_abort ipa=0x50200000 size=2 rt=1
both cpu1 phys_addr_ioremap gpa=0x80000000 pa=0x20390a size=0x386e
both cpu1 st page=0x2b2dc9caa3c83dda value=0x300020
both cpu0 grant addr=0xbfffffff size=0x3000
both cpu0 set_boot_info addr=0xc0000000 size=0x10000
both cpu0 ld page=0x50000 reg=1 steer=0x40,0x1000,0x0,0x3
both cpu0 clear_vm_s2_range vm=2 start=0x2000000000 size=0x200000
both cpu0 guest_hvc x0=0xc4000004 x1=0x3 x2=0x3 x3=0x8f254399b08aba4
both cpu1 smmu_alloc_pgd cb=2 vm=15
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x21 level=3 pc=0x80000000 steer=0x0
both cpu1 fault ipa=0x200000 write=1 size=2 rt=1 fetch=1 steer=0x1000000,0x3000,0x1,0xc4000004000
both cpu1 clear_vm_s2_range vm=16 start=0x41000 size=0x10000
both cpu1 exit_irq
both cpu1 dev_ld cb=1 page=0x8000040
both cpu1 dev_st cb=1 page=0x4bd3f8342dd2ddf8 value=0x300020
both cpu1 verify_vm_image vm=15
B    cpu1 perturb observer=vm2 what=content target=0x1000 value=0x40000000
B    cpu1 perturb observer=vm2 what=inc_exe target=0x1000 value=0x300020
B    cpu1 perturb observer=vm2 what=content target=0x3 value=0x40000000
B    cpu1 st page=0x2b2dc9caa3c83dda value=0x300020
B    cpu1 perturb observer=host what=content target=0x21 value=0x40000000
both cpu1 dev_ld cb=2 page=0x800003f word=1 steer=0xc4000004,0x300020
  at 6 both cpu0 smmu_lpae_map iova=0x8000030000 prot=4 cb=7
