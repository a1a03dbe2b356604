obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=three_images
B    cpu0 perturb observer=vm1 what=vm_off target=0x7e68e368aeb093b2 value=0x1
both cpu0 ld page=0x11 word=512220011334952896 reg=14
both cpu0 remap_vm_image pfn=0x20 image=2
both cpu0 clear_vm_s2_range vm=15 start=0x52412c size=0x3000
A    cpu0 perturb observer=host what=content target=0xffffffffffffffff value=0x1
B    cpu1 verify_vm_image vm=16 sign=1
B    cpu1 perturb observer=vm1 what=vm_off target=0x7e68e368aeb093b2 value=0x40000000
both cpu1 set_reg reg=x3 value=0x1
both cpu1 smmu_clear iova=0x40000000 cb=1
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x6bdc2e prot=1 cb=18446744073709551615
both cpu1 fault ipa=0x3bf6fa write=1 size=8 rt=14 noisv=1 fetch=1
both cpu0 register_kvm
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x52412c prot=1 cb=1
both cpu0 smmu_alloc_pgd cb=18446744073709551615 vm=1
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x52412c prot=3 cb=1 ix=1
both cpu0 exit_irq
both cpu0 vcpu_run vm=2 pfn=0x50 level=2 inject=1 pc=0xc0000000
both cpu0 revoke addr=0xc0000000 size=0x10000
B    cpu1 perturb observer=vm1 what=vm_off target=0xffffffffffffffff value=0x1
B    cpu1 perturb observer=vm3 what=vm_off target=0x100 value=0x40000000
both cpu1 remap_vm_image pfn=0x20 image=2 steer=0x1
both cpu1 vcpu_run vm=2 pfn=0x50 level=2 inject=1 pc=0xc0000000
both cpu1 revoke addr=0xc0000000 size=0xfb0c
both cpu1 exit_iabt ipa=0xc0000000
both cpu1 set_boot_info vm=2 addr=0xc0000000
both cpu1 dev_st cb=1 page=0x60000 word=1
both cpu0 fault ipa=0x2000001000 size=8 rt=30 noisv=1 fetch=1
both cpu0 load_crypt_vcpu vm=2 steer=0x8,0x0,0x2,0x40000
both cpu0 phys_addr_ioremap vm=2 gpa=0xc0000000 pa=0x2000001000 size=0xe550
both cpu0 phys_addr_ioremap vm=2 gpa=0x8000000000 pa=0x2000001000 size=0x2001
both cpu0 verify_vm_image vm=2 sign=18446744073709551615
both cpu0 fault ipa=0x2000200000 write=1 size=8 rt=30 noisv=1
both cpu1 verify_vm_image vm=1
A    cpu1 perturb observer=vm1 what=vm_off target=0xffffffffffffffff value=0x300020
both cpu1 vcpu_run vm=2 vcpu=1 level=3 inject=18446744073709551615 pc=0xc0000000
both cpu1 exit_sys64
both cpu1 fault ipa=0x2000001000 size=4 noisv=1 fetch=18446744073709551615 steer=0x6,0x1f000,0xf
both cpu1 exit_abort ipa=0xc0000000 size=2 s1ptw=1 noisv=1
both cpu1 guest_hvc x0=0xc4000003 x1=0x50000000 x2=0x50000000 x3=0x40000000
both cpu0 ld page=0x32 word=1 reg=30 steer=0x1000,0x60000
both cpu1 revoke addr=0x50001000
both cpu1 grant addr=0x50001000 size=0x2000
both cpu1 register_vcpu vm=11 vcpu=1
both cpu0 clear_vm_s2_range vm=16 start=0x9c973f size=0xe550
both cpu0 st page=0x32 word=1 value=0x1
both cpu0 revoke addr=0x50001000 steer=0x4,0x196736f34c85c4ad,0x50000000
both cpu0 phys_addr_ioremap vm=2 pa=0xbd7828 size=0x1
both cpu0 register_vcpu vm=2
