obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 dev_st page=0x5e9ee3207620af12 value=0x1
both cpu0 dev_ld ix=2 page=0x8000050 word=511 steer=0x2
both cpu0 exit_iabt
both cpu0 register_vcpu vm=1
both cpu0 verify_vm_image vm=3
both cpu0 revoke size=0x3000
both cpu1 ld page=0x50
both cpu1 revoke size=0x3000
both cpu1 revoke addr=0x50000000 size=0x3000
both cpu1 register_vcpu vm=10
both cpu1 exit_abort size=5
both cpu1 smmu_alloc_pgd vm=2
both cpu1 set_reg reg=q0_low value=0x41414141
both cpu1 set_reg reg=x3 value=0x1
both cpu1 smmu_alloc_pgd vm=2 ix=2
both cpu1 revoke addr=0xa163d167c8d8bcc1 size=0x1fffff
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x2000101020 prot=2 ix=1
both cpu1 clear_vm_s2_range vm=3 start=0x2000101020 size=0x3000
both cpu1 decrypt_buf vm=3 in=0x2000101020
both cpu1 revoke addr=0x1000 size=0x2000
both cpu1 exit_wfx
both cpu1 revoke addr=0xc0000000 size=0x3000 steer=0x7a,0x41414141,0x0,0xb
both cpu1 vcpu_run vm=3 pfn=0x400 level=2 pc=0xa163d167c8d8bcc1
both cpu1 smmu_alloc_pgd vm=2
both cpu1 st page=0x50 value=0x41414141
both cpu1 smmu_free_pgd
both cpu1 ld page=0x50 reg=2
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 pfn=0x400 level=2 pc=0xa163d167c8d8bcc1 steer=0x0,0x0
both cpu1 save_crypt_vcpu vm=3
both cpu1 st page=0xe38b29743f71cdee word=29484116043967 value=0x41414141
both cpu1 revoke addr=0x6bb3e1e70c3e45bf size=0x3000
both cpu1 phys_addr_ioremap vm=3 gpa=0x50001000 pa=0x2000101020 size=0x3000
both cpu1 phys_addr_ioremap vm=1 gpa=0xa163d167c8d8bcc1 pa=0xffffff size=0x2000
A    cpu0 grant addr=0x1000 size=0x3000
both cpu1 smmu_lpae_map iova=0x492f15af75e0ee87 pa=0x2000101020 prot=3 cb=8 ix=1
B    cpu1 perturb observer=vm1 what=host_map target=0x1bc32e2cb2fcd1ed value=0x1
both cpu1 vcpu_run vm=3 vcpu=7 pfn=0x400 level=3 pc=0x128d93e64e197b08
A    cpu1 perturb observer=vm15 what=host_map target=0x4e836f31a29e7c4d
both cpu1 exit_wfx
both cpu1 fault ipa=0xffffff write=268435456 size=1 rt=2
both cpu1 vcpu_run vm=3 pfn=0x31 level=3 inject=1 pc=0x60000000
both cpu1 grant addr=0x6bb3e1e70c3e45bf size=0x3000
both cpu1 revoke addr=0x60000000 size=0x5db9 steer=0xbb39,0xa,0x0,0x4000
both cpu1 verify_vm_image vm=3
both cpu1 dev_ld cb=8 ix=1 page=0x60000
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0xffffff prot=3 cb=8 ix=1
B    cpu0 perturb observer=vm3 what=vm_off target=0x800 value=0x1
