obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 set_reg reg=x0 value=0x6e2859acc19a0c42
both cpu0 smmu_alloc_pgd cb=4 vm=1
both cpu0 vcpu_run vm=14 vcpu=3 pfn=0x2000000 level=3 pc=0x40000000
  at 6 both cpu1 phys_addr_ioremap vm=16 gpa=0x40000000 pa=0x30000 size=0x2000
both cpu0 vcpu_run vm=3 pfn=0x30 level=2 pc=0x40000000
both cpu1 vcpu_run vm=3 pfn=0x30 level=2 inject=1 pc=0x40000000
both cpu1 dev_ld cb=4 ix=34359738368 page=0x8000041 word=18446744073709551615
both cpu1 remap_vm_image vm=15 pfn=0x30 steer=0x4
both cpu1 dev_st cb=4 page=0xab713c38ef705cb9 word=18446744073709551615 value=0x6e2859acc19a0c42
B    cpu0 perturb observer=vm1 what=host_map target=0x1
both cpu0 revoke addr=0x40000000 size=0x2000
both cpu0 verify_vm_image vm=15
both cpu0 exit_irq
both cpu1 register_vcpu vm=15
both cpu1 st page=0x50001 word=18446744073709551615 value=0x6e2859acc19a0c42
both cpu1 phys_addr_ioremap vm=3 gpa=0x40000000 pa=0x30000 size=0x2000
both cpu1 hvc nr=20 x1=0x50000000 x2=0x40000000 x3=0x1000 x4=0x1000 x5=0x2
both cpu1 load_crypt_vcpu vm=15
both cpu1 ld page=0x50001 reg=1
both cpu1 ld page=0x3d41da6187e1b44a word=511 reg=1 steer=0x8,0x0
both cpu1 vcpu_run vm=4 vcpu=5 pfn=0x600 level=3 pc=0xc0000000
both cpu0 vcpu_run vm=4 vcpu=5 pfn=0x30 level=3 pc=0xffffffffffffffff
both cpu0 fault ipa=0x30000 size=2 rt=1
both cpu0 decrypt_buf vm=4 in=0x30000 gpa=0x84b93c4a9d7ed94f steer=0x1,0x0,0x2
both cpu0 vcpu_run vcpu=8 pfn=0x10 level=3 pc=0xc0000000 steer=0x4000,0x600,0xf,0x9000
both cpu0 vcpu_run vm=13 pfn=0x40 level=2 pc=0xc0000000 steer=0x400
both cpu0 encrypt_buf vm=1 in=0x30000 out=0x30000
both cpu0 exit_irq
both cpu0 dev_st cb=1 page=0x8000040 value=0x300020
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x11000 prot=3 cb=3
both cpu0 st page=0x11 word=511 value=0x300020
both cpu1 exit_irq
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x50000 cb=1
both cpu1 ld page=0x200 reg=1 steer=0x1000,0x0,0x10
both cpu1 st page=0x60000 word=511 value=0x300020
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x2000110000 prot=1 cb=7
both cpu1 set_reg reg=fpcr value=0xe0b9841715f27740
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x30000 prot=3 cb=1
both cpu0 system_off
both cpu0 exit_abort ipa=0xffffffffffffffff size=5 rt=3
both cpu0 exit_abort ipa=0x84b93c4a9d7ed94f write=1 size=5 rt=1
both cpu1 grant addr=0xffffffffffffffff size=0x4e1d
both cpu1 revoke addr=0xffffffffffffffff size=0x4e1d
both cpu1 st page=0x40000 value=0x300020
  at 1 both cpu0 load_crypt_vcpu vm=1
both cpu1 set_boot_info vm=1 addr=0x84b93c4a9d7ed94f size=0x10000
both cpu1 register_vcpu vm=9
both cpu1 st page=0x50 value=0xc8d0a2a81245e7bb
