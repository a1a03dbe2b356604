obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 dev_st cb=4 ix=1 page=0x8000040 word=511
both cpu1 exit_iabt ipa=0x7fffffff
both cpu1 dev_ld cb=8 ix=2 page=0x8000040 word=511
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x1000 write=1 size=5 rt=14
  at 3 both cpu0 smmu_lpae_map iova=0x9749368fa2a058ce pa=0x2000200000 prot=3 cb=8 ix=1
both cpu1 system_off
both cpu1 ld page=0x50 word=511 reg=14
both cpu1 clear_vm_s2_range vm=15 start=0x2000200000 size=0x201000
both cpu1 timer_set_cntvoff
both cpu1 exit_abort ipa=0x7fffffff size=4 rt=1 s1ptw=1
both cpu1 exit_abort ipa=0xed547faea9295d08 size=4 rt=14
both cpu1 set_boot_info vm=2 addr=0xc0000000 size=0x201000
both cpu1 clear_vm_s2_range vm=16 start=0x2000200000 size=0x201000
both cpu1 revoke addr=0x40000000 size=0x201000
both cpu1 revoke addr=0x40000000 size=0x1
both cpu1 smmu_lpae_map iova=0x9749368fa2a058ce pa=0x2000200000 prot=3 cb=3 ix=1
both cpu1 dev_ld cb=7 ix=2 page=0x60000 word=511
both cpu1 register_kvm
both cpu1 clear_vm_s2_range vm=12 start=0x2000200000 size=0x3000
both cpu1 phys_addr_ioremap vm=15 gpa=0x7fffffff pa=0x2000200000 size=0x3000
both cpu1 smmu_alloc_pgd cb=3
both cpu1 smmu_lpae_map iova=0x9749368fa2a058ce pa=0x10000 prot=3 cb=3
both cpu1 dev_ld cb=2 page=0x60000 word=511
A    cpu0 perturb observer=vm2 what=count target=0x2
both cpu1 exit_wfx
both cpu1 dev_ld cb=3 page=0x60000 word=1
both cpu0 smmu_iova_to_phys iova=0x70000000 cb=3 ix=1
both cpu0 grant addr=0x50001000 size=0x10000
both cpu0 smmu_alloc_pgd cb=3 vm=7
both cpu0 smmu_lpae_map iova=0x9749368fa2a058ce pa=0xffffff prot=3 cb=3 ix=1
both cpu1 ld page=0x7ff82251458a71a word=512 reg=14 steer=0x3,0x0
both cpu0 exit_class class=0x17 ec=0x2
both cpu0 exit_irq
both cpu0 smmu_free_pgd cb=3 ix=1
both cpu0 st page=0x7ff82251458a71a value=0x7bf94f1890eb4bf0
both cpu1 system_off
both cpu1 revoke addr=0xa2fba5d7ab208125 size=0x3000
both cpu1 dev_ld cb=3 page=0x8000050 word=511
both cpu0 guest_hvc x0=0x84000000 x1=0x228052ae826138c8 x2=0x2 x3=0x1
both cpu0 clear_vm_s2_range vm=12 start=0xffffff size=0xd40c
  at 2 both cpu0 grant addr=0xa2fba5d7ab208125 size=0x1
B    cpu1 perturb observer=vm1 what=context value=0x9034a7555921f61b
both cpu0 phys_addr_ioremap vm=1 gpa=0x50000000 pa=0xaab924 size=0x3000
both cpu0 vcpu_run vm=8 pfn=0x600 pc=0xa2fba5d7ab208125
both cpu0 register_kvm
both cpu0 exit_sys64
both cpu0 set_pc value=0x50000000
