obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 exit_abort ipa=0x78ee8f2063b9e11a size=4 rt=31 noisv=1
both cpu0 smmu_clear iova=0x80000000 cb=1
both cpu0 ld word=511 reg=2
both cpu0 exit_class class=0x20 ec=0x1
both cpu0 smmu_alloc_pgd vm=18446744073709551615
both cpu0 set_mode mode=2
both cpu0 smmu_clear cb=3
both cpu0 vcpu_run vm=9 pfn=0x50 level=2 pc=0x1000 steer=0x1
both cpu0 grant addr=0x78ee8f2063b9e11a size=0x3000
A    cpu0 perturb observer=vm15 what=count target=0x31 value=0x57fa700c7569f1b5
both cpu0 exit_class class=0x20 ec=0x1000
both cpu1 vcpu_run vm=2 vcpu=6 pfn=0x50 level=3 inject=1 pc=0x8000000000 steer=0x1ff000,0x20,0x114000,0x1
A    cpu1 perturb observer=vm15 what=count target=0x31 value=0x57fa700c7569f1b5
both cpu1 grant addr=0x9000010 size=0x3000
both cpu1 register_vcpu vm=1 vcpu=1
both cpu1 st word=511 value=0x41414141
both cpu0 phys_addr_ioremap vm=2 gpa=0x1000 pa=0x200000 size=0x201000
both cpu0 grant addr=0x1000 size=0x3000
both cpu0 dev_st cb=1 ix=1 page=0x60000 word=511 value=0x41414141
both cpu0 clear_vm_s2_range vm=9 start=0x200000 size=0x3000
both cpu0 clear_vm_s2_range vm=2 start=0x22c911 size=0x400000000
both cpu0 timer_set_cntvoff
both cpu0 vcpu_run vm=3 pfn=0x50 level=3 pc=0x8000000000
both cpu0 fault ipa=0x200000 size=4 rt=1 fetch=1
both cpu0 revoke addr=0x8000000000 steer=0x1
both cpu0 register_kvm
both cpu0 exit_wfx
both cpu0 remap_vm_image vm=15 pfn=0x20
both cpu0 guest_hvc x0=0xc4000004 x1=0xe55dcd62cd139ced x2=0x1000 x3=0x1000
both cpu0 st word=511 value=0x1
both cpu0 register_kvm
both cpu0 set_boot_info vm=15 addr=0x1000 size=0x3000
both cpu0 dev_st cb=483630484006074 page=0x70cea970061f926d word=511 value=0x57fa700c7569f1b5
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x200000 prot=3 cb=1
both cpu1 revoke addr=0x60000000 size=0x3000 steer=0x41414142,0x260d650904743000,0x10,0x300
both cpu1 vcpu_run vm=1 pfn=0x20 level=3 inject=16 pc=0x40002000
both cpu1 clear_vm_s2_range vm=16 start=0x200000 size=0x201000
both cpu1 vcpu_run vm=3 pfn=0x20 level=2 inject=16 pc=0x8000000000
  at 5 both cpu0 decrypt_buf vm=1 in=0x200000
both cpu1 dev_st cb=483630484006074 ix=1 page=0x70cea970061f926d word=511 value=0x41414141
both cpu1 vcpu_run vm=3 vcpu=8 pfn=0x20 level=3 pc=0x40000010
both cpu1 smmu_clear iova=0x8000030000 cb=2
both cpu0 smmu_alloc_pgd ix=2
both cpu0 encrypt_buf vm=3 in=0x38be8e out=0x40000
both cpu0 exit_iabt ipa=0xe444a169dea457a4
both cpu0 smmu_iova_to_phys iova=0x60000000 cb=7 ix=142053
both cpu0 ld page=0xaec86c0a797da292 word=1 reg=2
both cpu0 dev_ld cb=8 ix=2 page=0x70cea970061f926d word=1
