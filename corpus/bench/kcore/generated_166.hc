obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 clear_vm_s2_range vm=2 start=0x31000 size=0xfde0
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x31000 prot=3 cb=8
both cpu0 vcpu_run vm=2 vcpu=7 pfn=0x11 pc=0x8000000000
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x1000000 prot=1 cb=8
B    cpu0 perturb observer=host what=inc_exe target=0x10 value=0x41414141
B    cpu0 ld page=0x30 reg=30
B    cpu0 smmu_lpae_map iova=0x2912208a88d0724c pa=0x2000000000 prot=3 cb=3
B    cpu0 perturb observer=host what=inc_exe target=0x10 value=0x1
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x31000 cb=4 ix=1
both cpu0 register_vcpu vm=16
both cpu0 guest_hvc x0=0xc4000003 x1=0x2 x2=0x50000000
both cpu0 phys_addr_ioremap gpa=0x80000000 pa=0x50000 size=0x200000
both cpu0 smmu_clear iova=0x8000030000 cb=2
both cpu0 dev_ld cb=1 page=0x8000050 steer=0x0,0x0,0x61000,0x0
both cpu0 smmu_iova_to_phys iova=0x7fffffff cb=2
both cpu0 st page=0x40 value=0x41414141
both cpu0 smmu_lpae_map iova=0x2912208a88d0724c pa=0x50000 cb=3 ix=2
  at 1 both cpu1 load_crypt_vcpu vm=16 vcpu=7
B    cpu0 perturb observer=vm3 what=content target=0x10 value=0x41414141
A    cpu0 dev_ld cb=2 ix=37319 page=0x8000050
A    cpu0 exit_abort ipa=0x80000000 write=1 size=1 rt=3
A    cpu0 perturb observer=vm3 what=content target=0x10 value=0x41414141
A    cpu0 perturb observer=vm3 what=content target=0x92695bdcc7a2784b value=0x41414141
both cpu0 exit_iabt ipa=0x1000
both cpu0 set_boot_info vm=16 addr=0x80000000 size=0x87d3
both cpu1 smmu_alloc_pgd cb=3 vm=1 ix=1
  at 3 both cpu0 revoke addr=0x80000000 size=0x10000
both cpu1 exit_iabt ipa=0x1000
both cpu1 exit_wfx
  at 3 both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x50000 prot=3 cb=2
both cpu1 dev_ld cb=3 page=0x8000041 steer=0x1000,0x1,0x40,0x9000011
both cpu1 remap_vm_image vm=3 pfn=0x401
A    cpu1 perturb observer=vm3 what=host_map target=0x40000000000 value=0x40000000
both cpu1 smmu_alloc_pgd cb=3 vm=16 ix=2
both cpu1 smmu_free_pgd cb=3 ix=1
both cpu1 exit_abort ipa=0x40001000 write=1 size=1 rt=3 s1ptw=1 noisv=1
both cpu1 revoke addr=0x80000000 size=0x87d3
both cpu1 set_reg reg=x8 value=0x41414141
both cpu1 clear_vm_s2_range vm=3 start=0x50000 size=0x87d3
both cpu1 smmu_clear iova=0x8000030000 cb=1 ix=37319
  at 1 both cpu0 set_mode mode=1
both cpu1 phys_addr_ioremap vm=3 gpa=0xffffffffffffffff pa=0x50000 size=0x87d3
both cpu1 remap_vm_image vm=3 pfn=0x401
both cpu1 set_boot_info vm=3 addr=0x80000000 size=0x1b52
both cpu0 remap_vm_image vm=2 pfn=0x8f image=2
B    cpu0 perturb observer=vm3 what=content target=0x31 value=0x40000000
both cpu0 phys_addr_ioremap vm=3 gpa=0x40001000 pa=0x50000 size=0x1000
both cpu0 verify_vm_image vm=2 sign=1
