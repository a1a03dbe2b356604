obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu1 smmu_alloc_pgd cb=6 vm=16 ix=1
both cpu0 smmu_clear iova=0x60001000 cb=6
both cpu1 save_crypt_vcpu vm=1 vcpu=8
both cpu1 smmu_alloc_pgd cb=1 vm=16
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x2000100000 prot=3 cb=1
both cpu1 grant addr=0x40000010 size=0x1942
both cpu1 register_vcpu vm=12
both cpu1 dev_st cb=6 page=0x8000050 word=511 value=0x41414141
both cpu1 smmu_clear iova=0x60001000 cb=6
both cpu1 exit_irq
both cpu1 smmu_lpae_map iova=0x40000000 prot=3 cb=6
both cpu1 st page=0xcb673afdbf856acf word=511
both cpu1 vcpu_run vm=1 vcpu=5 pfn=0x200 level=3 steer=0x16,0x60001000,0x41414141,0x2
both cpu1 vcpu_run vm=1 pfn=0x20 level=1 pc=0x50000000
both cpu1 save_crypt_vcpu vm=12 vcpu=5
both cpu1 grant addr=0x80000000 size=0x1
both cpu1 set_pc value=0x40000010
both cpu1 clear_vm_s2_range vm=1 start=0xa770e5 size=0x1
both cpu1 decrypt_buf vm=12 in=0x2000108034 gpa=0x50000000
both cpu1 set_reg reg=q0_low value=0x41414141
both cpu1 remap_vm_image vm=1 pfn=0x200 image=5
both cpu0 remap_vm_image vm=1 pfn=0x200 image=5
both cpu0 smmu_lpae_map iova=0x40000000000000 pa=0x2000100000 prot=2 cb=6
both cpu0 smmu_clear iova=0x40000000000000 cb=6
both cpu0 smmu_clear iova=0x13 cb=6
A    cpu0 perturb observer=vm2 what=content target=0x5b77e3de74afb266 value=0xdfaaab701161d9c7
both cpu0 set_boot_info vm=1 addr=0x9000010 size=0x1
both cpu0 vcpu_run vm=1 pfn=0x50 level=3 pc=0xc0000000
both cpu0 dev_st cb=6 page=0x8000050 word=511 value=0x41414141
both cpu0 vcpu_run vm=1 pfn=0xca5 level=3 pc=0x9000010
both cpu0 register_kvm
both cpu0 grant addr=0x80000000 size=0x1
B    cpu0 perturb observer=vm7 what=inc_exe target=0x1
A    cpu0 perturb observer=vm2 what=count target=0x1
both cpu0 exit_class class=0x2b ec=0x1ab96e561c0ab340
both cpu0 ld page=0xd70a384088bd4afe word=511 reg=11 steer=0x2000
both cpu0 vcpu_run vm=1 pfn=0x21 level=3 pc=0x9000010
both cpu0 smmu_clear iova=0x6551ce608a10a210 cb=1
both cpu0 grant addr=0x9000010 size=0xeccf
both cpu0 system_off
both cpu0 smmu_lpae_map iova=0x30311d0cebae36bf pa=0x2000100000 prot=2 cb=7
both cpu1 set_reg reg=x4 value=0x41414141
both cpu1 register_vcpu vm=1
both cpu0 set_reg reg=x4 value=0x300020
  at 6 both cpu1 vcpu_run vm=1 pfn=0x50 level=3 inject=1 pc=0x3862495fa51
both cpu0 grant addr=0xfdf593da1ca460ed size=0x1
  at 1 both cpu1 timer_set_cntvoff
both cpu0 st page=0xd70a384088bd4afe word=511 value=0xc667c4d239b2c3de
