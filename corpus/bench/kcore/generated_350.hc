obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 st page=0x31 value=0x2
both cpu0 remap_vm_image vm=3 image=5
both cpu0 revoke addr=0x40000010 size=0x3000
both cpu0 smmu_clear iova=0x8000041000
both cpu0 clear_vm_s2_range vm=1 start=0x2000101000 size=0x1000
both cpu0 set_pc value=0x40001000
both cpu0 exit_class class=0x1 ec=0x40000000
both cpu0 fault ipa=0x2000101020 size=3
both cpu0 dev_ld ix=2 page=0x8000030
A    cpu0 perturb observer=host what=host_map target=0x1005 value=0x1
both cpu0 st page=0x31 value=0x40000000
both cpu0 hvc nr=19 x1=0x40000000 x2=0x50000000 x3=0x3 x4=0x40000000
both cpu0 exit_abort ipa=0xce5a0b68289adf5c size=3 s1ptw=1
both cpu0 dev_ld ix=1 page=0x60000
both cpu0 exit_irq
both cpu0 dev_ld page=0x60000 steer=0x1f9,0x8f11f3e6caf4d000,0x60000,0x0
both cpu0 encrypt_buf vm=3 in=0x400000 out=0xae011b steer=0x2000101000000,0x3000
both cpu1 dev_ld ix=2 page=0x60000 word=349390216496639773
both cpu1 grant addr=0x40000010 size=0x1
both cpu1 exit_wfx
both cpu1 smmu_clear iova=0x8000041000 ix=1
both cpu1 ld word=511
both cpu1 verify_vm_image vm=15
both cpu0 fault ipa=0x400000 write=1 size=8 noisv=1 fetch=1
both cpu0 st page=0x31 word=2 value=0x1
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x400000 prot=3 ix=1
both cpu0 vcpu_run vm=15 pfn=0xdfb level=2 inject=1 pc=0xce5a0b68289adf5c
both cpu0 register_vcpu vcpu=8
both cpu0 remap_vm_image vm=3 pfn=0xdfb image=1
both cpu0 ld page=0x2a476cc794f30ca3 word=349390216496639773
both cpu0 revoke addr=0xce5a0b68289adf5c size=0x1
both cpu0 remap_vm_image vm=15 pfn=0xdfb
both cpu0 vcpu_run vm=2 pfn=0x2000000000 level=2 pc=0xce5a0b68289adf5c steer=0x9
both cpu0 exit_abort ipa=0xce5a0b68289adf5c size=8 s1ptw=70368744177664 noisv=1
both cpu0 st value=0x300020
both cpu0 phys_addr_ioremap vm=15 gpa=0x1fc2f6ad72dfdd42 pa=0x400000 size=0xffff
both cpu0 dev_st cb=1 ix=361410 page=0x60000 word=1 value=0x300020
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x1000000 prot=3 ix=361410
both cpu0 load_crypt_vcpu vm=15
both cpu0 dev_ld cb=1 ix=361410 page=0x60000 word=1 steer=0x201,0x21b43f32ac394c55,0xf
both cpu0 exit_abort ipa=0x1fc2f6ad72dfdd42 write=1 size=8 s1ptw=1
both cpu0 decrypt_buf vm=8 in=0x1000000 gpa=0x1fc2f6ad72dfdd42
both cpu0 revoke size=0x3000
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x400000 prot=3 ix=361410
both cpu0 clear_vm_s2_range vm=1 start=0x3e02df size=0x1
both cpu0 fault ipa=0x41000 size=2 rt=1 fetch=1
both cpu0 revoke addr=0xce5a0b68289adf5c size=0x1
both cpu0 vcpu_run vm=15 pfn=0xdfb level=2 pc=0x50000000
