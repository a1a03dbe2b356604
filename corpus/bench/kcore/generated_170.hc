obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 vcpu_run vm=13 pfn=0x20 level=3 pc=0x9000010
both cpu1 fault ipa=0x2000100000 write=18446744073709551615 size=4 rt=1 noisv=18446744073709551615
both cpu0 vcpu_run vm=2 vcpu=8 pfn=0x20 level=3 inject=18446744073709551615 pc=0x9000010
both cpu0 ld page=0x20 reg=1
both cpu0 grant addr=0x9000010 size=0x201000
both cpu0 exit_abort ipa=0x50001000 write=1 size=4 rt=30 s1ptw=18446744073709551615 noisv=1
both cpu0 encrypt_buf vm=15 in=0x780149 out=0xa54d95
both cpu0 dev_ld ix=2 page=0x8000030
both cpu0 exit_irq
both cpu0 smmu_clear iova=0x70000000
both cpu1 load_crypt_vcpu vm=3 vcpu=8 steer=0x10000,0x4,0x3000,0x1
both cpu1 phys_addr_ioremap gpa=0x9000010 pa=0x780149 size=0xf7af
both cpu1 vcpu_run vm=3 pfn=0x800 level=2 inject=1 pc=0x9000010
both cpu1 verify_vm_image vm=3
both cpu1 exit_iabt ipa=0x9000010
both cpu1 dev_ld ix=2 page=0x60001
both cpu1 smmu_alloc_pgd cb=1 vm=16 ix=2
both cpu1 smmu_alloc_pgd vm=16 ix=2
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x2000101000 cb=3 ix=2
A    cpu1 perturb observer=host what=inc_exe target=0x11 value=0x1
A    cpu1 perturb observer=host what=inc_exe value=0x1
both cpu1 grant addr=0x9000010 size=0x2000
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x780149 ix=2
A    cpu1 perturb observer=vm1 what=count target=0x20 value=0x80000000000000
A    cpu1 perturb observer=vm8 what=vm_handle target=0x3 value=0x80000000000000
both cpu1 dev_ld cb=1 page=0x60001 word=511
both cpu1 smmu_alloc_pgd vm=16 ix=2
both cpu1 vcpu_run vm=3 vcpu=4 pfn=0x800 level=2 inject=1 pc=0x9000010 steer=0x1000,0x79,0x10000000000000
both cpu0 dev_st cb=3 page=0x60000 value=0x1
both cpu0 set_boot_info vm=3 addr=0x40000010 size=0x2000
both cpu0 smmu_clear iova=0x70000000 cb=1 ix=1
both cpu0 verify_vm_image vm=3 sign=3827797513834
both cpu0 fault ipa=0x2000101000 write=1 size=8 rt=31 noisv=1 fetch=1 steer=0x0
both cpu0 load_crypt_vcpu vm=3 vcpu=4
  at 1 both cpu1 smmu_clear iova=0x8000040000 cb=1
both cpu1 grant addr=0x9000010 size=0x1fff
A    cpu1 perturb observer=host what=inc_exe target=0x10e4e3d79fd99910 value=0x40000000
both cpu1 remap_vm_image pfn=0x2000200 image=5 steer=0x16,0x60001,0x10e4e3d79fd99910
A    cpu1 set_reg reg=x4 value=0xb9eb76647e7a3f0b
A    cpu1 perturb observer=host what=vm_handle target=0x10e4e3d79fd99910 value=0x10000000
A    cpu1 perturb observer=host what=inc_exe target=0x10e4e3d79fd99910 value=0x41414141
both cpu1 save_crypt_vcpu vm=3
both cpu0 register_kvm
both cpu0 dev_ld page=0xffffffffffffffff word=1
both cpu1 st page=0xffffffffffffffff word=1 value=0x1
both cpu1 fault ipa=0x2000101000 write=1 size=8 rt=31 fetch=1 steer=0x20000,0x2000101000
both cpu0 grant addr=0x9000010 size=0x2000
B    cpu0 perturb observer=host what=inc_exe target=0x10e4e3d79fd99910 value=0x1
