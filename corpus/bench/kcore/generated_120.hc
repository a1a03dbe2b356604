obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu1 vcpu_run vm=12 vcpu=8 pfn=0x31 level=3 inject=1 pc=0x40000000
both cpu1 exit_irq
both cpu1 exit_abort ipa=0x40000000 write=1 size=2 rt=15 s1ptw=1 noisv=1
both cpu1 guest_hvc x0=0x7f051e3dc2b506ad x2=0x1000 x3=0x1000
both cpu1 guest_hvc x0=0x7f051e3dc2b506ad
both cpu1 register_kvm
both cpu1 decrypt_buf vm=1 gpa=0x40000000
both cpu0 ld page=0x11 word=1 reg=15
both cpu0 ld page=0x11 word=382 reg=15
  at 5 both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x800000 prot=3 cb=32
both cpu0 revoke addr=0xffffffffffffffff size=0x200000 steer=0x0,0x2
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 exit_iabt ipa=0xd608fdb5ee889415
both cpu0 revoke addr=0x40000000 size=0x10000
both cpu1 clear_vm_s2_range vm=1 start=0x21000 size=0x200000
both cpu0 st page=0x11 word=1 value=0x41414141
both cpu0 st page=0x10 value=0xa1e2131bf89d3532
both cpu0 exit_abort ipa=0x40001000 write=1 size=2 rt=1 s1ptw=1 noisv=1
both cpu0 encrypt_buf vm=2 steer=0x0,0xfffffffffffff000,0x61000
both cpu0 clear_vm_s2_range vm=2 start=0x32000 size=0x200000
both cpu0 smmu_lpae_map iova=0x6e8d6ae3f8cf6fb4 prot=1 cb=1
  at 6 both cpu1 register_vcpu vm=2 vcpu=4
both cpu1 exit_irq
both cpu1 ld page=0x20 word=386 reg=1
both cpu1 dev_ld cb=8 page=0x28cdeb1ebf6aca0f word=1 steer=0x3,0x36000,0x5,0xf
both cpu1 phys_addr_ioremap gpa=0x40000000 size=0x1000
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x1 prot=3 cb=1 ix=1
both cpu1 grant addr=0x40000000 size=0x50e0
both cpu1 remap_vm_image vm=2 pfn=0xfff
both cpu1 ld page=0x50 word=1
  at 6 both cpu0 set_reg reg=x4 value=0x41414141
both cpu0 dev_ld cb=32 ix=2 page=0x28cdeb1ebf6aca0f word=9320628
both cpu0 exit_class class=0x7
both cpu0 load_crypt_vcpu vm=2 vcpu=7
both cpu0 grant addr=0x40000000 size=0x10000
both cpu0 exit_iabt ipa=0x40000000
both cpu0 phys_addr_ioremap vm=2 gpa=0x40000000 size=0x74c6
A    cpu0 perturb observer=host what=count target=0x30 value=0x41414141
  at 5 A    cpu1 grant addr=0x40000000 size=0x1000
both cpu0 smmu_clear iova=0x8000030000 cb=18446744073709551615 ix=1
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x1 prot=3 cb=7 ix=2
both cpu1 encrypt_buf vm=2 in=0x1
both cpu1 revoke addr=0x40000000 size=0x1
B    cpu1 smmu_alloc_pgd cb=8 vm=2 ix=1
B    cpu1 dev_st cb=1 ix=2 page=0x60001 word=511 value=0x40000000
both cpu1 clear_vm_s2_range vm=3 start=0x2000108034 size=0x2000
both cpu0 smmu_clear iova=0x8000030000 cb=1 ix=2
both cpu0 grant addr=0x40000000 size=0x4731
