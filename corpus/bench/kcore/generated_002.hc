obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu0 decrypt_buf vm=1 in=0x4000010000 gpa=0x1000
both cpu0 clear_vm_s2_range vm=2 start=0x2000100020 size=0x10000
both cpu1 st page=0x50 word=511
both cpu1 verify_vm_image vm=1
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x4000010000 prot=1 cb=7
both cpu1 fault ipa=0x4000010000 size=9 rt=30
both cpu1 guest_hvc x0=0x4e629e91cae6e20a x1=0x40000000 x2=0x50000000 x3=0x1000
both cpu1 vcpu_run vm=6 vcpu=8 pfn=0x12 level=1 inject=1 pc=0x40000010
both cpu0 revoke addr=0x57371fc238befdcb size=0x10000
both cpu0 st page=0x50 word=511 value=0x41414142
both cpu0 smmu_iova_to_phys iova=0xecf6cfddf2313a64 cb=7
both cpu0 exit_class class=0x20
both cpu0 decrypt_buf vm=2 in=0x4000010000 gpa=0x1000
both cpu0 grant addr=0x40001000 size=0x201000
both cpu0 clear_vm_s2_range vm=6 start=0x2000108020 size=0x10000
both cpu0 remap_vm_image vm=2 pfn=0x9d9 image=2
both cpu0 phys_addr_ioremap vm=1 gpa=0x40002000 pa=0x2000108020
both cpu0 remap_vm_image vm=2 pfn=0x12 image=2
both cpu0 phys_addr_ioremap vm=1 gpa=0x40002000 pa=0x4000010000 size=0x10000
both cpu0 exit_wfx
both cpu0 exit_abort ipa=0x1000 write=2 size=4 rt=30
both cpu0 dev_st cb=7 ix=2 page=0x60000 word=1 value=0x1
A    cpu1 perturb observer=host what=vm_off target=0x1 value=0x1
both cpu0 dev_st cb=7 page=0x60000 word=1 value=0x3197c7ccaad95f61
both cpu0 exit_abort ipa=0xa783e6822fa4758 size=4 rt=1 noisv=1
both cpu1 hvc nr=8589934592 x2=0x50000000 x3=0x1000 x4=0x50000001 x5=0x3
both cpu1 set_boot_info vm=2 addr=0x194b60fa2369b size=0x10000
both cpu0 load_crypt_vcpu vm=7
both cpu0 verify_vm_image vm=2 sign=2
both cpu0 revoke addr=0x40002000 size=0x9382
both cpu1 exit_irq
both cpu0 encrypt_buf vm=1 in=0x4000010000 out=0xc2202d11f8533
both cpu1 set_boot_info vm=2 addr=0x194b60fa2369b size=0x201000
both cpu1 remap_vm_image vm=980355010128900546 pfn=0x2000200
both cpu1 grant addr=0x40002000
both cpu1 dev_ld cb=7 ix=1 page=0x60000 word=1 steer=0x0,0x2000108020,0x40000010
both cpu1 phys_addr_ioremap vm=2 pa=0x2000110000 size=0x5a96
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x4000010000 cb=7
both cpu0 dev_ld cb=7 page=0x60000 word=348
both cpu0 load_crypt_vcpu vm=1 vcpu=5
both cpu0 fault ipa=0x4000010000 size=4 rt=1
both cpu1 exit_class class=0x20
both cpu1 set_reg reg=far_el1
both cpu1 remap_vm_image vm=2 pfn=0x57d42b
both cpu0 fault ipa=0x2000101000 write=2 size=4 rt=31 noisv=1
both cpu0 smmu_free_pgd
both cpu1 st page=0x50001 word=511
both cpu1 fault ipa=0x10 size=8 rt=6 noisv=131072 fetch=1
