obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu0 vcpu_run vm=13 pfn=0x400 level=2 pc=0x50001000 steer=0x200,0x1
B    cpu0 perturb observer=vm1 what=count target=0x3bff9f1f3779eb51 value=0x40000000
both cpu0 exit_abort ipa=0x50200000 size=1 rt=204
both cpu0 vcpu_run vm=2 vcpu=4 pfn=0x200 level=2 pc=0x50001000
both cpu1 exit_irq
both cpu1 ld page=0xffffffffffffffff word=318 reg=2
both cpu0 smmu_clear iova=0x8000030000 cb=6 ix=1
  at 5 both cpu1 set_boot_info vm=2 addr=0x50001000 size=0x200000
both cpu1 remap_vm_image vm=15 pfn=0x80000000 steer=0x0,0x3000,0x1
both cpu1 grant addr=0x8000 size=0x7b71
  at 1 both cpu0 dev_ld cb=1 word=386 steer=0x1000,0x3,0xb
both cpu1 hvc nr=22 x1=0x2 x2=0xe3312676c7de7f07 x3=0x3 x4=0x2 x5=0x40000000
both cpu1 dev_ld
both cpu1 smmu_iova_to_phys iova=0x8000030000 cb=1
both cpu1 remap_vm_image vm=3 pfn=0x200 steer=0xcc,0x1,0x401000
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x50001000 size=8 rt=204
both cpu1 grant addr=0x9000010 size=0x200000
both cpu1 verify_vm_image vm=13 sign=1
both cpu0 fault ipa=0x32000 size=4 rt=30 noisv=1 fetch=1 steer=0x16000
both cpu0 ld page=0xffffffffffffffff word=318 reg=2 steer=0x0,0x0
both cpu0 phys_addr_ioremap vm=3 gpa=0x40001000 pa=0x32000 size=0x1000
both cpu0 register_vcpu vm=3 vcpu=8
both cpu0 encrypt_buf vm=16 in=0x32000 out=0x30000 steer=0x1d,0x0,0xd
both cpu0 decrypt_buf in=0x4000010000 gpa=0x9000011 steer=0x16000,0x0
A    cpu1 perturb observer=vm1 what=vm_off target=0x800 value=0x1
both cpu1 remap_vm_image vm=7 pfn=0x80000000
both cpu1 grant addr=0x9000010 size=0x2000
both cpu0 smmu_free_pgd cb=1 ix=256
  at 6 both cpu1 set_boot_info vm=7 addr=0x55c129372105bc0e size=0x200000
both cpu0 smmu_free_pgd cb=1
both cpu0 set_reg reg=x3 value=0x1
both cpu1 clear_vm_s2_range vm=13 start=0x32000 size=0x1fb
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x32000 prot=3 cb=1 ix=256
both cpu1 dev_st cb=1 ix=256 page=0x40000 value=0x1
both cpu1 verify_vm_image vm=2 sign=1
both cpu0 exit_irq
both cpu0 encrypt_buf vm=7 in=0x32000 out=0x200000
A    cpu1 dev_ld cb=6 ix=256 page=0x40000 word=511
A    cpu1 st page=0xffffffffffffffff value=0x79d019bf62474165
  at 3 A    cpu0 grant addr=0x40001000 size=0x200000
both cpu1 guest_hvc x0=0x72b9 x2=0x1000 x3=0x1
both cpu0 revoke size=0x2000 steer=0x2000
both cpu0 ld page=0x40 word=1 reg=2
B    cpu0 perturb observer=vm1 what=vm_off target=0x21 value=0x1
both cpu0 exit_abort ipa=0x50000000 write=1 size=5 rt=17 noisv=1
both cpu0 smmu_alloc_pgd cb=1 vm=1 ix=256
both cpu0 smmu_free_pgd cb=1 ix=256
