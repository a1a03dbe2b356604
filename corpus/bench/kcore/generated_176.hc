obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
B    cpu0 perturb observer=vm2 what=vm_handle target=0xa6db8d73596c3c03 value=0x40000000
B    cpu0 smmu_lpae_map iova=0x60001000 pa=0x2000108034 prot=2 cb=2 ix=1
A    cpu0 st page=0x50200
A    cpu0 dev_ld cb=1 ix=1 page=0x13af81e6 word=511
A    cpu0 perturb observer=vm1 what=vm_handle target=0xb34d1525d9af31e9 value=0xbc85be70a31dfdc4
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x40000 prot=1 cb=2 ix=1
both cpu1 vcpu_run vm=1 vcpu=64 pfn=0x2000000 level=2 inject=1 pc=0xc0000001
both cpu1 smmu_iova_to_phys iova=0x60001000 cb=2
both cpu1 fault ipa=0xa45ee write=1 size=4 rt=1
both cpu1 guest_hvc x0=0x84000000 x1=0x1000 x3=0xa4b76bace7fb969f
both cpu1 exit_irq
both cpu0 dev_st cb=1 page=0x8000050 word=511 value=0xbc85be70a31dfdc4
both cpu0 fault ipa=0x21000 size=8 rt=1 noisv=1 fetch=1
both cpu1 exit_iabt ipa=0xc0000001
both cpu1 grant addr=0xc0000001 size=0x10000
both cpu1 smmu_clear iova=0x8000050000 cb=2 ix=1
B    cpu0 perturb observer=host what=vm_handle target=0xa6db8d73596c3c03 value=0xbc85be70a31dfdc4
B    cpu0 perturb observer=host what=vm_handle target=0x10
B    cpu0 perturb observer=vm3 what=vm_off target=0xa6db8d73596c3c03 value=0xbc85be70a31dfdc4
both cpu0 exit_abort ipa=0xc0000001 write=1 size=4 rt=3 s1ptw=1 noisv=1
both cpu0 ld page=0x50001 reg=2
both cpu0 set_reg reg=fpcr value=0xbc85be70a31dfdc4
both cpu1 exit_abort ipa=0xc0000001 write=1 size=8 rt=1 s1ptw=1 noisv=1
both cpu1 fault ipa=0x9f02cf size=8 rt=2 noisv=1 fetch=1
both cpu1 encrypt_buf vm=15 in=0x21000 out=0x2000000000 steer=0x4f,0x60001,0x8000030000,0xbc85be70a31dfdc4
A    cpu0 perturb observer=vm1 what=vm_handle target=0xa6db8d73596c3c03 value=0xbc85be70a31dfdc4
A    cpu0 perturb observer=host what=host_map target=0x2
both cpu0 encrypt_buf vm=15 in=0x9f02cf out=0x2000108020
both cpu1 dev_ld cb=7 ix=1 page=0x8000050 word=511
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x32000 prot=4 cb=7
  at 5 both cpu0 st page=0x30 word=1 value=0x41414141
both cpu1 remap_vm_image vm=15 pfn=0x10
both cpu1 smmu_free_pgd cb=3
both cpu1 decrypt_buf vm=2 in=0x2000101020 gpa=0xc0000001
both cpu1 set_reg reg=q25_low
both cpu1 smmu_clear iova=0x8000030000 cb=7 ix=1
both cpu0 save_crypt_vcpu vm=15 vcpu=4
both cpu0 dev_ld cb=7 ix=1 page=0x40000 word=511
both cpu1 fault ipa=0x200000 write=1 size=4 rt=2 noisv=1
both cpu0 set_reg reg=elr_el1 value=0xd55434f88bf3c0c7
both cpu0 exit_irq
both cpu1 smmu_clear iova=0x60001000 cb=1 ix=2
B    cpu1 perturb observer=host what=vm_handle target=0xa6db8d73596c3c03 value=0x41414141
both cpu1 exit_wfx
both cpu1 encrypt_buf vm=8388608 in=0x2b03dd out=0x9f02cf
both cpu1 load_crypt_vcpu vm=15 vcpu=4
both cpu1 smmu_alloc_pgd cb=1 vm=16 ix=2
both cpu1 fault ipa=0x9f02cf size=4 rt=2 noisv=1 steer=0x4000,0x33,0x10
