obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 vcpu_run vm=1 pfn=0x51 level=2 inject=2 pc=0xe75a0ea12760f0a3 steer=0x2,0x2
both cpu1 fault ipa=0x7d90b1 write=1 size=4
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x7d90b1 prot=1 cb=2 ix=1
both cpu0 st page=0x50001
both cpu0 ld page=0x50001
both cpu0 decrypt_buf vm=1 in=0x2000001000 gpa=0xe75a0ea12760f0a3
both cpu0 exit_iabt ipa=0x40000000
both cpu0 set_reg reg=x1
both cpu1 fault ipa=0x2000001000 write=64 size=4
  at 1 both cpu0 fault ipa=0x7d90b1 size=2 noisv=1 fetch=1 steer=0xd7a9e1ae314f4181,0x65b6938037cc1c8f,0x50001000,0x2
both cpu1 vcpu_run vm=2 vcpu=3 pfn=0x11 level=3 inject=1 pc=0x40000000
both cpu1 clear_vm_s2_range vm=1 start=0x2000001000 size=0x201001
both cpu1 smmu_iova_to_phys iova=0x60000000 cb=2 ix=1
both cpu1 dev_st ix=1 page=0x60000 word=511 value=0x40000000
both cpu1 set_reg reg=elr_el1 value=0x41414141
both cpu1 grant addr=0x40002000 size=0x3000
both cpu1 set_reg reg=x3 value=0x40000000
both cpu0 exit_irq
both cpu1 exit_wfx
both cpu1 dev_st cb=2 ix=1 page=0x60000 value=0x1
both cpu1 revoke addr=0x40000000 size=0x201001
both cpu1 dev_st cb=2 page=0x60000 word=511 value=0x40000000
both cpu1 fault ipa=0x40001 write=64 size=8 noisv=64 fetch=64
both cpu1 vcpu_run vm=1 vcpu=5 pfn=0x11 level=3 inject=64 pc=0x1bbc118b163e93d4
both cpu1 dev_st page=0x60000 word=511 value=0x40000000
both cpu1 dev_st ix=1 page=0xc2fb13ba2003980e word=511 value=0x1
both cpu1 exit_wfx
  at 5 both cpu0 vcpu_run vm=1 vcpu=2 level=3 inject=1 pc=0x50000000 steer=0x0
both cpu1 verify_vm_image vm=2
both cpu1 dev_ld cb=2 page=0x60000 word=282
both cpu1 clear_vm_s2_range vm=1 start=0x2000108020 size=0x201001
both cpu1 dev_ld page=0x200000000000 word=1 steer=0x1
both cpu1 vcpu_run vm=1 pfn=0x11 level=3 inject=1 pc=0x40000000 steer=0x5d
both cpu0 exit_abort ipa=0x40002000 size=8 rt=3 noisv=1
both cpu0 exit_sys64
both cpu0 remap_vm_image vm=3 pfn=0x11
both cpu0 vcpu_run vm=1 pfn=0xfd0 level=3 pc=0x1bbc118b163e93d4
both cpu0 fault ipa=0xed2a6c write=1 size=2097152 rt=30 noisv=1 fetch=1
both cpu0 set_reg reg=elr_el1 value=0x41414141
both cpu0 ld page=0x40 word=282 reg=3 steer=0x3000,0x40002000,0x41414141,0x3fffffffff000
both cpu0 dev_st cb=3 page=0x7d37be0e1cd021b word=511 value=0x1
both cpu0 smmu_lpae_map iova=0x1 pa=0xed2a6c prot=3
both cpu0 set_reg reg=elr_el1 value=0x41414141
both cpu0 exit_iabt ipa=0x50000000
both cpu0 smmu_clear iova=0x40000000
both cpu0 fault ipa=0xed2a6c size=2097152 rt=2 noisv=1 fetch=1
both cpu0 fault ipa=0xed2a6c size=8 rt=3 fetch=1 steer=0x3,0x50000
both cpu0 exit_abort ipa=0x1bbc118b163e93d4 size=8 rt=3
