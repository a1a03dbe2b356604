obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 ld page=0x50001
both cpu1 set_mode mode=1
both cpu1 vcpu_run vm=1 vcpu=1 pfn=0x600 level=2 pc=0x8000000000 steer=0x10000,0xaa4b34b569a9845c,0x1000000,0x0
both cpu1 dev_st page=0x8000030 value=0x1
both cpu1 fault ipa=0x3d70ed size=1
both cpu1 dev_st cb=8 page=0x8000030 word=1 value=0x1
both cpu1 smmu_alloc_pgd cb=1 vm=2 ix=4342608504
B    cpu0 perturb observer=vm3 what=count target=0x2 value=0x1
both cpu0 exit_wfx
both cpu1 revoke addr=0x8000000000 size=0x1
  at 3 both cpu0 register_kvm
both cpu1 dev_st cb=1 page=0xffffffffffffffff word=511 value=0x1
both cpu1 exit_iabt ipa=0x8000000000
both cpu1 grant addr=0x50001000 size=0x1
both cpu1 fault ipa=0x2000108020 size=1 rt=30 fetch=1 steer=0x1,0x1000,0x41414141
both cpu1 smmu_clear iova=0xb90c6305c3c575f cb=1
B    cpu0 exit_iabt ipa=0xc0000000
B    cpu0 revoke addr=0x8000000000 size=0x1 steer=0x3
B    cpu0 perturb observer=vm3 what=count target=0x10 value=0x1
B    cpu0 perturb observer=host what=count target=0x11
A    cpu0 perturb observer=vm3 what=stream target=0x1 value=0x1
A    cpu0 smmu_lpae_map iova=0x2a190912bc441c69 pa=0x2000108020 prot=1 cb=288230376151711744
A    cpu0 perturb observer=host what=count target=0xe6a4efebf53eca62 value=0x40000000
both cpu1 exit_irq
  at 1 both cpu0 dev_st cb=8 page=0x8000030 word=511 value=0x1
both cpu1 register_vcpu vm=15
both cpu0 vcpu_run vm=15 vcpu=1 pfn=0x15b level=2 pc=0xc0000000
both cpu0 fault ipa=0x21000 write=1 size=2 rt=30 noisv=1 steer=0xc0000,0x0,0x1000
A    cpu0 perturb observer=host what=vm_off target=0x1 value=0x1
A    cpu0 register_kvm
  at 2 A    cpu1 phys_addr_ioremap vm=3 gpa=0x8000000000 pa=0x2000108020 size=0x200000
A    cpu1 perturb observer=vm1 what=count target=0x11 value=0x1
A    cpu1 perturb observer=vm3 what=vm_off target=0x1 value=0x1
B    cpu1 dev_ld page=0x8000030 word=511
B    cpu1 smmu_alloc_pgd vm=13
both cpu1 smmu_alloc_pgd cb=2 vm=13
both cpu1 register_kvm
both cpu1 clear_vm_s2_range vm=15 start=0x2000108020 size=0x200000
both cpu1 exit_irq
both cpu1 fault ipa=0x21000 size=2 rt=14
both cpu1 smmu_clear iova=0x2a190912bc441c69 cb=288230376151711744
both cpu1 grant addr=0x40002000
both cpu1 smmu_iova_to_phys iova=0x2a190912bc441c69 cb=3
both cpu1 smmu_iova_to_phys iova=0x8000030000 cb=2
both cpu1 exit_abort ipa=0xc0000000 size=2 rt=30 s1ptw=1
both cpu1 fault ipa=0x400000 size=2 rt=31 steer=0x0,0x200000,0x1,0x2000108020
both cpu0 remap_vm_image vm=3 pfn=0x3f
both cpu0 set_boot_info vm=16 addr=0x40002000 size=0x200000
