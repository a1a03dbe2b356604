obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 st page=0x10 word=511 value=0x40000000
both cpu0 load_crypt_vcpu vm=14 vcpu=1
both cpu0 grant size=0x1000
both cpu0 remap_vm_image vm=16 pfn=0x50
both cpu0 smmu_alloc_pgd cb=6 vm=2 ix=1
both cpu0 vcpu_run vm=9 pfn=0x401 inject=1
both cpu0 st page=0x21 value=0x362ee6ee790b3899
both cpu0 fault ipa=0x200000 write=1 rt=19 fetch=1
B    cpu1 perturb observer=vm2 what=host_map target=0x72b895907deeece5 value=0x168a8fa6494f35c1
B    cpu1 hvc nr=30 x1=0x40000000 x2=0x50000000 x4=0x3 x5=0x8c8cd66d5994e344
B    cpu1 dev_ld cb=6 ix=1 page=0x8000030 word=1
B    cpu1 exit_class class=0x17 ec=0xffffffffffffffff
both cpu1 exit_abort ipa=0x1000 write=1 rt=19 s1ptw=1 noisv=1
both cpu1 st page=0x7ab1d0dfa96fedd5 word=511 value=0x300020
both cpu1 dev_ld cb=6 ix=1 page=0x8000030 word=511
  at 5 both cpu0 st page=0x290aa8d545bd0910 word=131 value=0xdd18979edc258ec6
both cpu1 grant addr=0x1000 size=0x1000
both cpu0 fault ipa=0x200000 write=1 rt=19 noisv=1 fetch=1
both cpu0 hvc nr=16 x2=0x1 x3=0x40000000 x4=0x7cceca325af8fc82 steer=0xa8fa6494f35c1000
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x4000000000 prot=2 cb=6
both cpu0 remap_vm_image vm=1 pfn=0x4000000 image=1 steer=0x3,0x2
both cpu0 exit_abort ipa=0x1000 size=8 rt=30 s1ptw=1 noisv=1
both cpu0 dev_st cb=6 page=0x8000030 word=31 value=0xdd18979edc258ec6
both cpu1 exit_wfx
both cpu1 phys_addr_ioremap vm=1 gpa=0x50000000 pa=0x4000010000 size=0x3000
both cpu1 revoke addr=0x40002000 size=0x200000
both cpu1 clear_vm_s2_range start=0x800 size=0x3000
both cpu1 dev_ld cb=6 ix=1 page=0x3ffff word=1
both cpu1 dev_ld cb=2 page=0x8000030 word=280
both cpu0 load_crypt_vcpu vm=1
both cpu0 remap_vm_image vm=11 pfn=0x800 image=1
both cpu0 set_boot_info vm=1 addr=0x1000 size=0x1fe6d8
both cpu0 ld page=0x20 word=31 reg=30
both cpu0 phys_addr_ioremap vm=1 gpa=0xd4463a1de5335f16 pa=0x20000 size=0x8b13
both cpu0 st page=0x20 word=281474976710656 value=0x6d785f5f3e93fddf
both cpu0 revoke addr=0xca8f1016b81e3d10 size=0x3000 steer=0x3fd6ab543b288000,0xd4463a1de5335f16
both cpu0 dev_ld page=0x8000030 word=1 steer=0x0
both cpu0 st page=0x50 word=281474976710656 value=0xdd18979edc258ec6
both cpu1 grant addr=0xb8aa11b2d3c8842c size=0x3000
both cpu0 phys_addr_ioremap vm=1 gpa=0x79bbad9f0d7a8073 pa=0x400000 size=0x1ee4
both cpu0 exit_abort ipa=0xe2d0e3a712be1f66 size=8 rt=30
both cpu0 revoke addr=0x50200000 size=0x200000
both cpu0 set_boot_info vm=1 addr=0x79bbad9f0d7a8073 size=0x2000
  at 5 both cpu1 vcpu_run vm=1 pfn=0x800 level=2 inject=1 pc=0x807c70040817b366 steer=0x3,0x1,0x1000,0x2
both cpu0 dev_ld cb=4 page=0x8000042 word=346
both cpu0 set_boot_info vm=2 addr=0x40001000 size=0x201000
both cpu0 decrypt_buf vm=1 in=0x400000 gpa=0x800000000
both cpu0 register_vcpu vm=6
