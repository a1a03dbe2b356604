obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 exit_wfx
both cpu1 exit_iabt ipa=0x40002000
both cpu1 vcpu_run vm=3 vcpu=7 pfn=0x6da484 level=3 inject=1 pc=0x80000000 steer=0x3
both cpu0 grant addr=0x40002000 size=0x1000
both cpu0 revoke addr=0x80000000 size=0x3125
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x1000000 prot=3 cb=1 ix=2
both cpu0 ld reg=1
both cpu1 dev_st cb=3429096 ix=2 page=0x60000 word=511 value=0x300020
both cpu1 grant addr=0xc04111f5d12bf8c2 size=0x3125
both cpu1 vcpu_run vm=15 vcpu=1 pfn=0x2000200 level=3 inject=1 pc=0x80000000 steer=0x0,0x0,0x2000
both cpu0 dev_st cb=1 ix=2 page=0x60000 word=511 value=0x41414141
both cpu0 vcpu_run pfn=0x340 level=3 inject=1 pc=0x80000000
both cpu0 system_off
both cpu0 smmu_lpae_map iova=0x9c930ede0fe0c42b pa=0x1000000 prot=3 cb=1
both cpu0 revoke addr=0x80000000 size=0x201000 steer=0x2,0x1
both cpu0 load_crypt_vcpu vm=15 vcpu=7
both cpu0 dev_ld cb=1 ix=1 page=0x60000 word=1 steer=0x2,0x7,0x50401,0x1
both cpu0 decrypt_buf in=0x10000000000 gpa=0x60bc1a84aa464a68
both cpu0 set_boot_info addr=0x40002000 size=0x1000
both cpu0 dev_ld cb=1 ix=2 page=0x60000 word=511 steer=0x0,0x201
both cpu0 verify_vm_image vm=15
both cpu0 smmu_alloc_pgd cb=1 vm=2
both cpu0 revoke addr=0x9fa93a4a6a65c913 steer=0x3000,0x0,0x2000200
both cpu1 remap_vm_image vm=3 pfn=0x30 image=1
both cpu1 st word=1 value=0x300020
both cpu0 ld word=1 reg=1
both cpu0 verify_vm_image vm=10 sign=1
both cpu0 smmu_lpae_map iova=0x9c930ede0fe0c42b pa=0x10000000000 prot=3
both cpu0 register_vcpu vm=15 vcpu=1
both cpu0 revoke addr=0x9000010
both cpu1 fault ipa=0x200000 size=1 rt=1 noisv=1 fetch=1
both cpu1 remap_vm_image vm=1 pfn=0x30 image=4
both cpu1 smmu_lpae_map iova=0x9c930ede0fe0c42b pa=0x1fffffffff prot=3 cb=6
both cpu0 smmu_alloc_pgd cb=1 vm=2
both cpu0 st page=0x8d9a64411e23929e word=353
both cpu1 dev_ld cb=1968332 page=0x60001 word=1
both cpu1 hvc nr=15 x1=0x3 x2=0x3 x3=0x2 x4=0x2 steer=0x40
both cpu1 set_boot_info vm=1 addr=0x9fa93a4a6a65c913 size=0x200000
both cpu1 smmu_lpae_map iova=0xa4c1ddc6756beca8 pa=0x10000000000 prot=3
both cpu1 fault ipa=0xf7d619 write=1 size=4 rt=1 noisv=1 fetch=1
both cpu1 smmu_free_pgd cb=3
both cpu1 st word=353
both cpu1 clear_vm_s2_range vm=2 start=0x200000 size=0x200000
both cpu1 decrypt_buf vm=1 in=0x2000108034 gpa=0x9000010
both cpu1 fault ipa=0x2000100000 write=1 size=4 rt=1 noisv=1 fetch=1
A    cpu0 perturb observer=vm2 what=vm_off target=0xafe3971e87647a9a value=0x40000000
A    cpu0 smmu_lpae_map iova=0x8000030000 pa=0x1fffffffff prot=3 cb=1
A    cpu1 perturb observer=vm2 what=vm_off target=0x100 value=0x1
