obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 dev_st cb=3 ix=1 page=0x3f0d4ad8a84d86f6 word=451 value=0x40000000
both cpu0 smmu_clear iova=0x8000041000 cb=3 ix=1
  at 6 both cpu1 dev_ld cb=3 ix=1 page=0x3f0d4ad8a84d86f6 word=1
both cpu0 set_reg reg=q5_high value=0x40000000
both cpu0 guest_hvc x0=0x3115307f096049b x1=0x1 x2=0x40000000 x3=0x2
both cpu0 exit_irq
both cpu0 remap_vm_image vm=2 pfn=0x34 image=144115188075855872
both cpu0 register_kvm
both cpu0 dev_st cb=7 ix=1 page=0x3f0d4ad8a84d86f6 word=18446744073709551615 value=0x40000000
both cpu0 vcpu_run vm=1 vcpu=3 pfn=0x2000000 level=3 inject=1 pc=0x1000 steer=0x1000,0x7cb2b6bee348f963,0xf,0x40000000000
both cpu0 vcpu_run vm=2 vcpu=8 pfn=0x800000000 level=2 inject=1 pc=0x1000 steer=0x0,0x201000,0x2000
both cpu0 vcpu_run vm=3 vcpu=3 pfn=0x2000200 level=3 inject=2 pc=0x1000
both cpu0 dev_st cb=3 ix=2 page=0x3f0d4ad8a84d86f6 word=1 value=0x40000000
both cpu0 system_off
both cpu0 load_crypt_vcpu vm=7 vcpu=3
both cpu0 exit_iabt ipa=0xffffffffffffffff
both cpu0 exit_sys64
both cpu1 dev_st ix=2 page=0x60001 value=0x40000000
both cpu1 st page=0x33f2192dcf3b7d01 word=1
both cpu1 set_boot_info vm=2 addr=0x40002000 size=0x6c31
both cpu1 exit_irq
B    cpu1 perturb observer=vm7 what=count target=0x1000 value=0x40000000
both cpu1 exit_class class=0x16 ec=0x1
both cpu0 smmu_clear iova=0x8000041000 cb=3
both cpu0 smmu_free_pgd cb=3 ix=2
both cpu0 remap_vm_image vm=3 pfn=0x2000200
both cpu0 smmu_lpae_map iova=0xffffffffffffffff pa=0x7465ee cb=3 ix=1
both cpu0 grant addr=0xc0000000 size=0x2fff
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x580a97 prot=3 cb=5 ix=2
both cpu0 decrypt_buf vm=3 in=0x7465ee gpa=0xc0000000 steer=0x3000,0x60000,0x26f7cdfd2922056d,0x33f2192dcf3b7d01
both cpu0 dev_ld cb=7 ix=2 page=0x60000 word=436 steer=0x30,0x8000041000000,0x1000,0x1f
both cpu0 dev_ld ix=1 page=0x60000 word=436
both cpu0 smmu_clear iova=0x9c968a566706e249
both cpu0 revoke addr=0x46afca221362d2b5 size=0x10000
both cpu0 clear_vm_s2_range vm=7 start=0x580a97 size=0x2fff
both cpu1 dev_ld cb=5 page=0x60000
both cpu1 st page=0x33f2192dcf3b7d01 value=0x40000000
both cpu1 exit_wfx
both cpu1 set_reg reg=x4 value=0x40000000
both cpu1 ld page=0x60000 word=511
A    cpu0 perturb observer=vm7 what=count target=0x1000 value=0x40000000
A    cpu0 perturb observer=host what=count target=0xd322f662a value=0x40000000
A    cpu0 exit_iabt ipa=0xc0000000
both cpu0 phys_addr_ioremap vm=7 pa=0x7465ee
both cpu0 vcpu_run vm=2 vcpu=1 pfn=0x2000200 level=2 inject=230116543983 pc=0x9000010 steer=0x2000
both cpu1 vcpu_run vm=3 vcpu=1 pfn=0x12 level=2 inject=230116543983 pc=0xeeb1744b118962d3
both cpu1 fault ipa=0x1000000 write=230116543983 size=4 noisv=230116543983 fetch=1 steer=0x10000,0x1000000,0x0,0x7
both cpu1 vcpu_run vm=7 vcpu=5 pfn=0x12 level=2 inject=230116543983 pc=0xeeb1744b118962d3
