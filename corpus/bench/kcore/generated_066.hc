obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu1 set_reg reg=elr_el1 value=0x17167d1a9b72c964
  at 2 both cpu0 set_boot_info vm=2 addr=0x50200000 size=0x10000
both cpu1 register_vcpu vm=1
both cpu1 guest_hvc x0=0x9ecba7e0fc1c2e33 x1=0x2 x2=0x40000000
both cpu1 load_crypt_vcpu vm=2
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x400000 prot=3 cb=8
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x41000 prot=3 cb=3
both cpu1 encrypt_buf vm=2 in=0x400000 out=0x2000100020 steer=0x201
both cpu1 decrypt_buf vm=16 in=0x32000 gpa=0x50200000
both cpu1 encrypt_buf in=0x41000 out=0x31000
both cpu1 grant addr=0x40002000 size=0x10000
both cpu1 exit_sys64
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x400000 prot=3 cb=8 ix=1
both cpu1 smmu_alloc_pgd cb=3 vm=6
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x400000 prot=3 cb=8 ix=1
both cpu0 fault ipa=0x31000 write=1 size=3
both cpu1 set_boot_info vm=2 addr=0x50200000 size=0xa42b
both cpu1 dev_ld cb=8 ix=2 page=0x3a6ce76ab9 word=320
both cpu1 clear_vm_s2_range start=0x41000 size=0xa42b
both cpu1 vcpu_run vm=2 vcpu=7 pfn=0x50 level=3 pc=0x50200000 steer=0x8000
both cpu1 verify_vm_image sign=18446744073709551615
both cpu1 exit_irq
both cpu1 remap_vm_image pfn=0x200
both cpu1 vcpu_run vm=3 pfn=0x21 level=3 inject=1 pc=0x50000000 steer=0x0,0xfffffffff000,0x140000
both cpu1 dev_st cb=1 ix=1 page=0x3a6ce76ab9 word=320 value=0x300020
both cpu1 smmu_lpae_map iova=0x70000000 pa=0xffffff prot=3 cb=8
  at 4 both cpu0 smmu_lpae_map pa=0xffffff prot=3 cb=8 ix=1
both cpu1 smmu_alloc_pgd cb=1 vm=6 ix=1
both cpu1 smmu_iova_to_phys iova=0x8000040000 cb=8 ix=1
both cpu0 clear_vm_s2_range vm=1 start=0xffffff size=0xa42b
both cpu0 exit_sys64
both cpu0 smmu_lpae_map iova=0x70000000 pa=0xffffff prot=3 cb=1 ix=1
both cpu0 set_reg reg=fpcr value=0xf50b70b5811b1b2d
both cpu0 smmu_alloc_pgd cb=8 vm=6 ix=1
both cpu1 verify_vm_image
both cpu1 ld page=0x2000000 word=511
both cpu1 clear_vm_s2_range vm=1 start=0x41000 size=0xa42b
A    cpu1 perturb observer=host what=context target=0x800 value=0x40000000
A    cpu1 smmu_clear iova=0x8000050000 cb=1 ix=1
A    cpu1 perturb observer=vm2 what=inc_exe target=0x800 value=0x300020
A    cpu1 perturb observer=host what=context target=0x20 value=0xf50b70b5811b1b2d
A    cpu1 perturb observer=host what=context target=0x1005 value=0x4000000
A    cpu1 perturb observer=host what=inc_exe target=0x1 value=0x14f38834935f3631
  at 1 A    cpu0 st page=0x2000000 value=0x300020
both cpu0 smmu_clear iova=0x70000000
both cpu0 revoke addr=0x80000000 size=0xa42b
both cpu0 grant addr=0x80000000
both cpu0 decrypt_buf vm=1 in=0xffffff gpa=0x1000
