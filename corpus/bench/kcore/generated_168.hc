obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 smmu_clear iova=0x8000050000
both cpu0 dev_st cb=8388608 ix=1 page=0x8000050 word=511 value=0x300020
both cpu0 register_vcpu vm=2 vcpu=7
both cpu1 clear_vm_s2_range vm=2 start=0x400000 size=0xf0d1
both cpu1 decrypt_buf vm=3 in=0x9070fe gpa=0x63412851e87a67da
both cpu0 revoke addr=0xc0000000
both cpu0 encrypt_buf vm=2 in=0x400000 out=0x400000 steer=0x0
both cpu0 grant addr=0x50000000
both cpu0 grant addr=0x63412851e87a67da size=0x201000
both cpu1 smmu_iova_to_phys iova=0x70000000
both cpu0 ld page=0x40001 word=486 reg=20
both cpu0 vcpu_run vm=16 vcpu=7 pfn=0x4000000 level=1 pc=0x63412851e87a67da
both cpu0 ld page=0x40000 word=511 reg=20 steer=0x2000
both cpu0 grant addr=0x63412851e87a67da size=0xf0d1
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x400000
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x400000 cb=1 ix=2
B    cpu1 perturb observer=vm12 what=content target=0x10 value=0x30001f
both cpu1 exit_abort ipa=0x63412851e87a67da size=4 rt=20
both cpu1 dev_st ix=1 page=0x1696dbfff930aa0 word=486
both cpu1 set_boot_info vm=16 addr=0x60000000 size=0xf0d1
both cpu1 st page=0x40001 word=486 value=0x60c35ec891e5533
both cpu1 set_reg reg=fpcr
both cpu1 exit_irq
both cpu1 vcpu_run vm=16 vcpu=7 pfn=0x4000000 level=1 pc=0x63412851e87a67da
both cpu0 grant addr=0x63412851e87a67da size=0x1
both cpu0 remap_vm_image vm=16 pfn=0x4000000 image=4
both cpu1 smmu_alloc_pgd cb=1 vm=1 ix=2
both cpu1 fault ipa=0x2000000000 write=1 size=4 rt=20 noisv=1
both cpu1 dev_ld page=0x8000050 word=486 steer=0x0
both cpu1 remap_vm_image vm=1 pfn=0x4000000 image=4 steer=0xc6787d4a5feef5cc,0x60001
both cpu1 dev_st cb=1 ix=2 page=0x8000030 word=511 value=0x30001f
both cpu1 fault ipa=0x2000100020 size=4 rt=28 fetch=18446744073709551615
both cpu1 decrypt_buf in=0x2000000000 gpa=0x40002000
both cpu1 set_reg reg=fpcr value=0x30001f
both cpu1 ld page=0x73beb2e49691073b word=486 steer=0x1
both cpu1 st page=0x30 word=511 value=0x30001f
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x4000000 level=2 inject=18446744073709551615 pc=0x40002000
B    cpu1 perturb observer=vm11 what=host_map target=0x92c7cc44f7d962a1 value=0x30001f
both cpu1 dev_ld ix=2 page=0x8e42ad183d241a1 word=1 steer=0x0,0x14000
both cpu1 remap_vm_image vm=16 pfn=0x401 image=4
both cpu1 exit_abort ipa=0x50200000 size=5 rt=961 noisv=1
both cpu1 vcpu_run vm=16 vcpu=7 pfn=0x4000000 level=2 pc=0xb0b744ba936ec5f4
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x2000000000 prot=2 cb=1
both cpu1 smmu_alloc_pgd cb=8 vm=5
both cpu0 dev_ld page=0x60001 word=486 steer=0x2,0x40000000,0x8000
B    cpu0 perturb observer=host what=host_map target=0x92c7cc44f7d962a1 value=0x30001f
both cpu0 exit_class class=0x1c3952b7abd13620 ec=0x3
A    cpu0 perturb observer=host what=host_map target=0x1005 value=0x30001f
