obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 exit_abort ipa=0x9000010 write=1 size=4 rt=30 s1ptw=1
both cpu0 ld page=0x11 word=510
both cpu0 exit_abort ipa=0x9000010 write=1 size=4 rt=30 s1ptw=1 noisv=1
both cpu0 dev_st cb=2 ix=3 page=0x8000041 word=511 value=0x300020
both cpu0 dev_st cb=8 page=0x8000041 word=511 value=0x1
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x2000110000 prot=1 cb=2
both cpu0 smmu_iova_to_phys iova=0x70000000 cb=1 ix=3
both cpu1 fault ipa=0x12e87e write=1 size=4 rt=30 noisv=1 fetch=2
both cpu1 vcpu_run vm=2 pfn=0x50 level=3 inject=1 pc=0xc0000000 steer=0x80000000,0x3
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x2000110000 prot=3 cb=1 ix=1
both cpu1 register_vcpu vm=2 vcpu=2
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x32000 prot=3 cb=1 ix=3
both cpu1 vcpu_run vm=2 pfn=0x50 level=3 inject=1 pc=0x9000010
  at 2 both cpu0 dev_st cb=7 ix=1 page=0x8000041 word=510 value=0x1
both cpu1 verify_vm_image vm=2 sign=1
both cpu1 smmu_alloc_pgd cb=2 vm=1
both cpu1 clear_vm_s2_range vm=2 start=0x91600cc1b91d081b size=0x3000
both cpu1 dev_st page=0x8000051 word=511 value=0x1
A    cpu0 perturb observer=host what=vm_handle target=0x30 value=0x1
both cpu0 verify_vm_image vm=2 sign=1
  at 4 both cpu1 smmu_clear iova=0x61e93 cb=1
both cpu0 phys_addr_ioremap vm=1 gpa=0xc0000000 pa=0x2000100020 size=0x3000
both cpu0 dev_ld cb=2 page=0x8000041 word=511
both cpu0 exit_irq
both cpu0 exit_abort ipa=0xa6f071b594be714 write=1 size=4 rt=3 s1ptw=1 noisv=1
both cpu0 exit_sys64
both cpu0 smmu_free_pgd cb=1 ix=1
both cpu0 exit_irq
both cpu0 grant addr=0xa6f071b594be714 size=0x3000
both cpu0 hvc nr=30 x1=0x3 x2=0x1 x3=0x2 x5=0x50000000
A    cpu0 perturb observer=vm2 what=vm_handle target=0x30 value=0x5735bbea92656ae6
both cpu0 dev_ld cb=4 page=0x8000051 word=511
both cpu0 ld page=0x50001 word=511 reg=3
both cpu1 smmu_iova_to_phys iova=0x61e93 cb=3
both cpu1 smmu_alloc_pgd cb=1 vm=15 ix=2
A    cpu0 perturb observer=16 what=vm_handle target=0x30 value=0x1
A    cpu0 perturb observer=vm2 what=inc_exe target=0x31 value=0x19d6dce6b89e7f1f
A    cpu0 fault ipa=0x2000100020 write=1 size=4 rt=30 noisv=1 fetch=1
both cpu0 st page=0x50001 word=511
both cpu0 clear_vm_s2_range vm=1 start=0x2000100020 size=0x10000
both cpu0 grant addr=0x40000000 size=0x10000
both cpu0 fault ipa=0x2000100020 write=1 size=4 rt=3 noisv=1 fetch=1
both cpu0 exit_wfx
both cpu0 smmu_iova_to_phys iova=0x61e93 cb=1
both cpu0 set_boot_info vm=1 addr=0x3ab4a8ab size=0x3000
  at 5 both cpu1 vcpu_run vm=1 pfn=0x40 level=3 inject=1 pc=0x40000000
both cpu0 guest_hvc x0=0xb x1=0x3 x2=0x2 x3=0x3
both cpu0 verify_vm_image vm=3
