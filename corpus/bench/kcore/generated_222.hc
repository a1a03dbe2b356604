obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 exit_wfx
both cpu1 fault ipa=0x21000 write=1 size=4 rt=180553 noisv=1 fetch=1
both cpu1 st page=0x20 word=2 value=0x300020
both cpu1 dev_st page=0x80f0495fe22c4c2d word=2 value=0x5af3b9cf2a52f522
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x21000
both cpu0 fault ipa=0x800 size=2 rt=1 fetch=1
both cpu0 smmu_alloc_pgd cb=511827025 vm=10 ix=1
B    cpu0 perturb observer=host what=count target=0x2723a91c1cc0d373 value=0x300020
both cpu0 vcpu_run vm=16 pfn=0x12 level=2 pc=0xc0000000 steer=0x2000110000000
both cpu0 exit_iabt
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x2000200000
both cpu0 vcpu_run vm=16 pfn=0x12 level=2 pc=0xa04d5ae9924a247b
both cpu0 dev_st ix=1 page=0x80f0495fe22c4c2d word=2 value=0x41414141
both cpu0 revoke addr=0xffffffffffffffff size=0x72fb
both cpu0 dev_st ix=1 page=0x80f0495fe22c4c2d word=2 value=0x7e53e95cbaf340
both cpu0 st page=0x30 word=2 value=0x40000000
both cpu0 exit_irq
A    cpu0 perturb observer=vm3 what=host_map target=0x2723a91c1cc0d373
  at 4 A    cpu1 dev_st cb=8 page=0x80f0495fe22c4c2d word=2 value=0x41414141
both cpu0 smmu_clear iova=0x8000041000 cb=2 ix=1
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x541 level=2 pc=0x17d4465a27f97e78
both cpu0 vcpu_run vm=1 pfn=0x12 level=2 inject=1 pc=0xffffffffffffffff
both cpu0 vcpu_run vm=15 pfn=0x541 level=3 pc=0xc0000000
both cpu0 phys_addr_ioremap vm=16 gpa=0x50001000 pa=0x2000200000 size=0x72fb
both cpu0 grant addr=0xc0000000
both cpu0 fault ipa=0x2000200000 size=8 rt=107496743965781111 noisv=1
both cpu1 remap_vm_image vm=2 pfn=0x30 image=6424987176
both cpu1 remap_vm_image vm=2 pfn=0x541 image=4
both cpu1 revoke addr=0xffffffffffffffff size=0x72fb
both cpu1 smmu_free_pgd ix=1
both cpu1 smmu_free_pgd cb=7 ix=1
both cpu1 smmu_alloc_pgd vm=8 ix=1
both cpu1 dev_ld cb=8 ix=1 page=0x60000 word=2 steer=0x541,0x100000
both cpu1 dev_ld ix=1 page=0x60000 word=511
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x2000200000 prot=3
B    cpu1 perturb observer=vm6 what=count target=0x3 value=0x41414141
both cpu0 clear_vm_s2_range vm=15 start=0x2000100000 size=0x72fb
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x2000100000 prot=3 cb=1 ix=1
A    cpu0 perturb observer=vm2 what=count target=0x3 value=0x41414141
both cpu0 smmu_clear iova=0x10000000000 cb=8
both cpu0 clear_vm_s2_range vm=16 size=0x72fb
both cpu0 hvc nr=16 x2=0x2000000000 x4=0x1000 x5=0x1
both cpu0 exit_irq
both cpu1 remap_vm_image pfn=0x1637b4d767723b9 image=6424987176
both cpu1 smmu_clear iova=0x8000041000 cb=7 ix=2
both cpu1 load_crypt_vcpu vm=15 vcpu=2
both cpu1 phys_addr_ioremap vm=15 gpa=0x50200000 pa=0x2000200000 size=0x72fb
both cpu1 load_crypt_vcpu vcpu=2
