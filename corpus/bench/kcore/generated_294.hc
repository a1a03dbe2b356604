obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu0 exit_abort ipa=0x9000010 write=1 size=4 rt=23
both cpu1 guest_hvc x0=0x5dfbc386a7d86be7 x2=0x2 x3=0x1000
both cpu1 exit_irq
both cpu1 st page=0x60000 word=511 value=0x41414141
both cpu1 smmu_lpae_map iova=0x6fffffff pa=0x2000200000 prot=4 cb=8
both cpu1 set_reg reg=elr_el1 value=0x41414141
both cpu1 vcpu_run vm=16 vcpu=7 pfn=0x12 level=3 inject=11211462339
both cpu1 register_kvm
both cpu1 revoke size=0x200000
A    cpu1 vcpu_run vm=1 vcpu=7 pfn=0x401 level=3 inject=11211462339
both cpu1 grant size=0xe009
both cpu1 fault ipa=0x20000 write=1 size=4 rt=23 noisv=1
both cpu1 st page=0x345d769d93f62f08 word=511 value=0x395e5cf2ed8918d9
both cpu1 remap_vm_image vm=1 pfn=0x401
  at 2 both cpu0 st page=0x345d769d93f62f08 word=511 value=0x300020
both cpu1 grant size=0x3000
both cpu1 set_reg reg=fpcr value=0x40000000
both cpu1 fault ipa=0xf7c205 write=65536 size=4 rt=2 noisv=1 fetch=1
both cpu0 exit_irq
both cpu0 clear_vm_s2_range vm=2 start=0x20000 size=0xca1b
both cpu1 exit_abort ipa=0x9000010 write=11211462339 size=4 rt=23
both cpu1 fault ipa=0x20000 write=1 size=8 rt=2 noisv=1
A    cpu1 perturb observer=vm2 what=content target=0x31 value=0x41414141
both cpu1 decrypt_buf vm=16 in=0xf7c205 gpa=0x50200000
  at 3 both cpu0 smmu_clear iova=0x8000040000 cb=1 ix=1
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0xf7c205 prot=3 cb=8 ix=1
both cpu1 ld page=0x21 word=1 reg=30
  at 6 both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x3fe0f7 prot=3 cb=1 ix=1
both cpu1 vcpu_run vm=16 pfn=0x401 level=3 inject=1 pc=0x80000000 steer=0xc127d43df8fe82ee
both cpu1 ld page=0x10 word=511 reg=2
both cpu1 vcpu_run vm=14 pfn=0x21 level=1 inject=65536 pc=0x9000010 steer=0x3,0x10000,0x50200,0x3
both cpu0 remap_vm_image vm=16 pfn=0x987
both cpu0 set_mode mode=3
both cpu0 set_reg reg=elr_el1 value=0xb3a54db83d72aa4d
  at 1 both cpu1 register_vcpu vm=16
both cpu0 exit_wfx
both cpu0 phys_addr_ioremap vm=2 gpa=0x80000000 pa=0x200000 size=0x200000
both cpu0 dev_ld cb=1 page=0x40000 word=1
both cpu0 remap_vm_image vm=16 pfn=0x987
both cpu0 grant addr=0x40001000 size=0x200000
A    cpu1 perturb observer=vm15 what=content target=0x31 value=0xb3a54db83d72aa4d
A    cpu1 perturb observer=vm2 what=inc_exe target=0x11
B    cpu1 smmu_alloc_pgd cb=1 vm=2
B    cpu1 st page=0x11 word=1 value=0x41414141
B    cpu1 perturb observer=vm15 what=inc_exe value=0xb3a54db83d72aa4d
A    cpu1 dev_ld cb=8 ix=1 page=0x40000 word=511 steer=0x17,0x8000040000,0x1
both cpu1 vcpu_run vm=16 pfn=0x401 level=1 inject=1 pc=0x9000010
both cpu0 remap_vm_image vm=16 pfn=0x32
