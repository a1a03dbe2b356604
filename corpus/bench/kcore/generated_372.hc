obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu0 verify_vm_image sign=19808991741
both cpu0 st page=0x40001 word=511 value=0x40000000
both cpu0 exit_iabt ipa=0xe1becdfdbace58cb
both cpu0 st page=0xb9b56f703b434559 word=2 value=0x300020
both cpu0 guest_hvc x0=0x84000000 x1=0x1 x2=0x3
both cpu1 grant addr=0x138f size=0x201000
both cpu1 ld page=0x40001 reg=29
both cpu1 vcpu_run pfn=0x11 level=2 pc=0x50000000
both cpu1 smmu_lpae_map pa=0x2000110000 prot=1 cb=6
both cpu1 phys_addr_ioremap vm=3 gpa=0x50000000 pa=0x2000110000 size=0x2000
both cpu1 vcpu_run vm=3 vcpu=7 pfn=0x11 level=3 pc=0x50000000
  at 4 both cpu0 verify_vm_image vm=3
both cpu1 ld page=0x60000 word=1 reg=29 steer=0x6,0x20,0x3,0x0
both cpu0 remap_vm_image vm=2 pfn=0x11
both cpu0 set_boot_info vm=2 size=0x201000
  at 4 both cpu1 exit_abort ipa=0x50000000 size=5 rt=29 noisv=19808991741
both cpu0 dev_ld cb=8 page=0xc98277478e9d4ba8 word=1 steer=0x32,0x3
both cpu0 smmu_free_pgd cb=3
both cpu0 fault ipa=0x2000110000 write=19808991741 size=5 rt=3
both cpu0 guest_hvc x0=0x84000004 x1=0x1 x2=0x1000 x3=0x40000001
both cpu0 phys_addr_ioremap pa=0x2000110000 size=0x2000
both cpu0 smmu_lpae_map iova=0x8d88f2e79da2ed3b pa=0xc048a8 prot=1 cb=7
both cpu0 remap_vm_image vm=2 pfn=0x76e37280
  at 3 both cpu1 smmu_lpae_map iova=0x80000000 pa=0x2000200000 prot=1 cb=7
both cpu0 exit_abort ipa=0x60000000 size=5 rt=29 s1ptw=1
both cpu0 remap_vm_image vm=17 pfn=0x31 image=3
both cpu0 hvc nr=32 x1=0x1 x3=0x1 x4=0x1 x5=0x1
both cpu0 smmu_clear iova=0x80000000 cb=7
B    cpu0 perturb observer=vm2 what=inc_exe target=0x100 value=0x40000000
B    cpu0 ld page=0x20 word=1
B    cpu0 smmu_alloc_pgd cb=1 ix=1
both cpu0 system_off
both cpu0 set_pc
both cpu0 exit_iabt ipa=0xc0000000
both cpu0 fault ipa=0x400000 size=8 rt=31 noisv=1 steer=0x60,0x30,0x2,0x0
both cpu0 dev_st cb=8 page=0x40000 word=36028797018963968 value=0x40000000
A    cpu0 register_vcpu vm=1 vcpu=8
A    cpu0 grant size=0xcd73
both cpu0 ld page=0x20 word=1 reg=14 steer=0xffffffffffffffff
both cpu0 exit_abort ipa=0x6e85083795eecdf3 size=8
both cpu0 smmu_alloc_pgd cb=7 vm=15 ix=2
both cpu0 dev_ld cb=3 page=0x40000 word=511 steer=0x1000,0x1ff,0xc000,0x1
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x400000 prot=3 cb=1
both cpu0 hvc nr=21 x1=0x1 x2=0x1 x3=0x7aea594fb86ed465 x4=0x1 x5=0x1
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x400000 prot=3 cb=7 ix=1
both cpu0 save_crypt_vcpu vm=1 vcpu=8
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x400000 prot=3 cb=70368744177664
both cpu0 phys_addr_ioremap vm=1 gpa=0x50200001 pa=0x2000200000 size=0x8e
