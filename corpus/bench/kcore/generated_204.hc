obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 load_crypt_vcpu vm=7 vcpu=1 steer=0x1,0x0,0xfffffffff,0x41414141
both cpu1 clear_vm_s2_range vm=2 start=0xd9eb32 size=0xa879
both cpu1 load_crypt_vcpu vcpu=4
both cpu1 decrypt_buf vm=5 in=0xd9eb32 gpa=0x8000000000
both cpu1 grant addr=0x50001000 size=0xe719
A    cpu1 grant addr=0x8000000000 size=0xa879
A    cpu1 perturb observer=vm1 what=host_map target=0x800 value=0xc9819b06981b5c33
A    cpu1 perturb observer=vm1 what=vm_off target=0x800 value=0x300020
A    cpu1 guest_hvc x1=0x2 x2=0x1 x3=0x6c20a6332a9980c0
both cpu1 guest_hvc x1=0x2 x2=0x2 x3=0x2
both cpu1 smmu_alloc_pgd cb=7
both cpu0 exit_wfx
both cpu0 decrypt_buf vm=7 in=0xffffff gpa=0x8000000000
both cpu0 grant addr=0x7fffffffff size=0x2000
both cpu0 decrypt_buf vm=7 in=0xffffff gpa=0x7ace5df99c46f9df
both cpu0 exit_irq
both cpu0 exit_irq
B    cpu1 perturb observer=vm1 what=vm_off target=0x800 value=0xc9819b06981b5c33
both cpu1 phys_addr_ioremap vm=7 gpa=0x8000000000 pa=0xffffff size=0x201000
both cpu1 remap_vm_image vm=6 pfn=0xdde image=4
both cpu1 fault ipa=0x4db0e7 write=2094079256 size=4 rt=8 fetch=1
both cpu1 vcpu_run vm=1 vcpu=1 pfn=0x400 level=3 inject=2094079256 pc=0x6b0c8690e064def5
  at 6 both cpu0 guest_hvc x1=0x2 x2=0x2 x3=0x6c20a6332a9980c0
both cpu1 phys_addr_ioremap vm=3 gpa=0x8000000000 pa=0x2000100fff size=0xa879
both cpu1 remap_vm_image vm=3 pfn=0xdde image=5
both cpu1 vcpu_run vm=3 pfn=0x50 level=2 inject=1 pc=0x8000000000
both cpu1 remap_vm_image vm=7 pfn=0x33 image=5
both cpu1 set_pc value=0x50000000
both cpu1 ld page=0x60000 word=17592186044416 reg=8 steer=0x0,0x1,0xe,0x1000
both cpu1 grant addr=0x8000000000
both cpu1 revoke addr=0x8000000000 size=0xa879
both cpu1 st page=0x60000 word=511 value=0x41414141
both cpu1 fault ipa=0x2000100fff size=8 rt=30 noisv=1 fetch=1
both cpu0 smmu_free_pgd cb=1 ix=1
both cpu0 smmu_clear iova=0x10000000000 cb=3
both cpu0 dev_st cb=1 ix=1 page=0x60000 value=0x1
both cpu0 guest_hvc x0=0xc4000004 x1=0x2 x2=0x3 x3=0x40000000
both cpu0 smmu_alloc_pgd cb=1 ix=2
both cpu1 clear_vm_s2_range vm=1 start=0x2000100fff size=0x9307
both cpu0 smmu_alloc_pgd cb=2 ix=1
both cpu0 vcpu_run vm=2 pfn=0xb3c level=3 inject=2094079256
B    cpu0 perturb observer=vm4 what=vm_handle target=0x8f0b6403f48ceae1 value=0x41414141
both cpu0 st page=0x60000 word=1
both cpu0 exit_abort ipa=0xbc2fdf9eeeba997a write=2094079256 size=2 s1ptw=2094079256 noisv=2094079256
both cpu0 phys_addr_ioremap vm=7 gpa=0xbc2fdf9eeeba997a pa=0x2000100fff
both cpu0 dev_st cb=1 ix=1 page=0x60000 value=0x1
both cpu0 ld page=0x60000 word=1
both cpu0 fault ipa=0x20000 write=1 size=4 fetch=1
