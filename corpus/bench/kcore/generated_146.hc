obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 ld page=0x200 word=1
both cpu1 smmu_lpae_map pa=0x400000 cb=3 ix=1
both cpu0 ld page=0x200 word=1 reg=14
both cpu0 encrypt_buf vm=15 in=0x2000100020 out=0x2000108020
both cpu0 register_kvm
both cpu0 fault ipa=0x2000108020 size=8 rt=30 noisv=1 steer=0x2,0x2000000
both cpu0 smmu_free_pgd cb=4
both cpu0 remap_vm_image vm=15 pfn=0x200 image=512 steer=0xf,0x2,0x200000,0x185769a3ab7c5000
both cpu0 revoke addr=0x40000010 size=0x197d
both cpu0 set_pc value=0x40000010
both cpu0 exit_abort ipa=0x40000010 size=4 rt=3 noisv=1
both cpu0 set_reg reg=x4 value=0x41414141
both cpu0 encrypt_buf vm=5 in=0x400000 out=0x2000108020
both cpu0 clear_vm_s2_range vm=2 start=0x400000 size=0xacbd
both cpu0 dev_st page=0x8000050 word=1 value=0x6e2859acc19a0c42
both cpu1 dev_st cb=2 page=0x8000050 word=1 value=0x40000000
both cpu1 clear_vm_s2_range vm=2 start=0x400000 size=0x1000
both cpu1 phys_addr_ioremap vm=2 gpa=0x50000000 pa=0x400000 size=0x1000
both cpu1 grant addr=0x40000010 size=0xcf52
both cpu1 register_kvm
both cpu1 ld page=0x200 word=1 reg=31 steer=0x3,0x1000,0x1,0x3000
both cpu1 vcpu_run vm=15 pfn=0x200 level=3 inject=1 pc=0xdf5a02dcc684ec60
both cpu1 fault ipa=0x2000100020 size=8 rt=14 noisv=1
both cpu1 st page=0x200 word=288230376151711744
both cpu1 smmu_lpae_map iova=0x8000030001 pa=0x400000 prot=4 cb=1
both cpu1 vcpu_run vm=16 pfn=0x4000000 level=3 inject=1
B    cpu1 perturb observer=vm2 what=content target=0x1 value=0x6e2859acc19a0c42
both cpu1 fault ipa=0x2000100020 write=1 size=3 rt=3 noisv=1
both cpu1 revoke size=0xacbd
both cpu1 st page=0x20 value=0x6e2859acc19a0c42
  at 4 both cpu0 clear_vm_s2_range vm=2 start=0x2000100020 size=0xacbd
both cpu0 register_kvm
both cpu0 vcpu_run vm=3 pfn=0x200 level=3 pc=0x60000000 steer=0x4,0x1c778000,0x200,0x3c
both cpu0 clear_vm_s2_range vm=16 start=0x400000 size=0xacbd
  at 6 both cpu1 verify_vm_image vm=2 sign=1
both cpu0 grant addr=0x60000000 size=0x10000
A    cpu0 vcpu_run vm=2 vcpu=5 pfn=0x21 level=3 pc=0xf24e908d8baadfe3
B    cpu0 perturb observer=vm2 what=inc_exe target=0x1001 value=0x41414141
B    cpu0 perturb observer=vm2 what=inc_exe target=0xa8490ad4ba016c71 value=0x40000000
B    cpu0 perturb observer=vm9 what=inc_exe target=0x1001 value=0x40000000
both cpu0 grant addr=0x40000000 size=0xacbd
both cpu1 exit_abort ipa=0x60000000 write=1 size=1 rt=1
both cpu1 decrypt_buf vm=1 in=0xf006c5 gpa=0x50001000
both cpu1 exit_irq
both cpu1 dev_ld cb=3 page=0x8000041 word=342
both cpu1 fault ipa=0x2000108034 size=1 rt=1 fetch=1
both cpu1 dev_st cb=8 page=0x8000041 word=128 value=0x6e2859acc19a0c42
both cpu0 exit_irq
