obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 ld page=0x11 word=1 reg=4
both cpu0 smmu_clear iova=0x8000050000 cb=2
both cpu1 st page=0x11 word=1 value=0x1e47719a33fdf6bd
both cpu1 dev_st cb=5 ix=1 page=0x8000030 word=511 value=0x1e47719a33fdf6bd
B    cpu1 perturb observer=host what=register target=0x12 value=0x300020
both cpu1 exit_wfx
both cpu0 revoke addr=0xffffffffffffffff size=0x4000000000000
both cpu0 set_reg reg=x12 value=0x300020
both cpu0 dev_ld cb=1 page=0x8000030 word=229 steer=0x300020000
A    cpu1 perturb observer=host what=count value=0x1e47719a33fdf6bd
both cpu0 revoke addr=0x8757b4bcf3d0b21b steer=0x3,0x3000
both cpu1 exit_irq
both cpu1 remap_vm_image vm=2 pfn=0x10 image=4
both cpu0 ld page=0x10 word=1 reg=4 steer=0x1
both cpu1 phys_addr_ioremap vm=2 gpa=0xc0000000 pa=0x31000 size=0x200000
both cpu0 vcpu_run vm=12 vcpu=3 pfn=0x12 level=3 inject=1 steer=0x3
both cpu0 clear_vm_s2_range start=0x31000 size=0x1000
both cpu0 clear_vm_s2_range start=0x31000 size=0x4000000000000
both cpu0 verify_vm_image sign=1
both cpu0 exit_abort ipa=0xc0000000 write=1 size=1 rt=4 noisv=1
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x31000 prot=4 cb=1
both cpu0 exit_sys64
both cpu0 ld page=0x11 word=511 reg=30
both cpu0 clear_vm_s2_range vm=2 start=0x31000 size=0x1
A    cpu0 perturb observer=host what=vm_handle target=0x12
both cpu0 set_boot_info vm=3 addr=0xffffffffffffffff size=0x1
  at 6 both cpu1 revoke addr=0xffffffffffffffff size=0xffff
both cpu0 revoke addr=0xc0000000 size=0x4000000000000
both cpu0 revoke addr=0x8757b4bcf3d0b21b
both cpu0 set_reg reg=x30 value=0x1e47719a33fdf6bd
both cpu1 revoke addr=0xffffffffffffffff size=0x1000
both cpu0 smmu_clear iova=0x10000000000 cb=1
both cpu0 ld page=0x10 word=511 reg=31
both cpu0 vcpu_run vm=15 vcpu=3 pfn=0xfff level=3 inject=1 pc=0x40000010
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0xc79e80 cb=1
both cpu0 dev_st cb=1 page=0xf2d4a15321b1bcbe word=511 value=0x40000000
both cpu0 st page=0x969ab538bdb53615 word=511 value=0x300020
both cpu0 dev_ld cb=1 page=0x8000030 word=511 steer=0xfff,0x50001
both cpu0 smmu_iova_to_phys iova=0x40000000 cb=3 ix=2
both cpu0 exit_class class=0x23 ec=0xffffffffffffffff
both cpu0 ld page=0x10 word=511 reg=30 steer=0x40000000,0xf
both cpu0 exit_abort ipa=0xffffffffffffffff write=1 size=4 rt=30 s1ptw=1
both cpu0 st page=0x10 word=511 value=0x40000000
both cpu0 set_reg reg=x3 value=0x5ba40f6c8c841bb7
B    cpu1 perturb observer=host what=vm_handle target=0x2 value=0x40000000
B    cpu1 remap_vm_image vm=15 pfn=0xfff
B    cpu1 smmu_clear iova=0x8000041000
both cpu1 set_pc value=0x40000010
