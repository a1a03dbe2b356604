obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 dev_ld ix=2 page=0x380ee1709e3d036b word=1
both cpu1 phys_addr_ioremap vm=1 gpa=0x40000000 pa=0x6e9879 size=0x1000
A    cpu0 perturb observer=vm1 what=content target=0x31 value=0x1
A    cpu0 encrypt_buf vm=1 in=0x31000 out=0x2000101020
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x401 level=3 pc=0x50200000 steer=0x3000,0x1000
both cpu0 dev_st cb=2 ix=2 page=0xaca09d7bafd4dcb2 word=1 value=0x1135f851f83c07a4
both cpu0 exit_irq
both cpu0 dev_ld cb=6 page=0x8000050 word=1
both cpu0 verify_vm_image vm=1
both cpu0 st page=0x50000 word=1 value=0x6c2752ca86c7e85e
both cpu0 st page=0x50 word=1 value=0x300020
both cpu0 grant addr=0x40000000 size=0x1000
both cpu0 revoke addr=0x50000000 size=0x1000
both cpu0 dev_ld ix=2 page=0x40000 word=511
both cpu0 ld page=0x40 word=511 reg=1
both cpu0 set_boot_info vm=1 addr=0x50200000 size=0x5b26
both cpu0 exit_wfx
both cpu0 verify_vm_image vm=14
both cpu0 clear_vm_s2_range vm=1 start=0x6e9879 size=0x3000
both cpu0 revoke addr=0x40001000 size=0x1000 steer=0x40000000,0x380ee1709e3d036b
both cpu0 smmu_clear iova=0x80000000 cb=2
both cpu0 ld page=0x50000 reg=1 steer=0x1000,0x2,0xffffffffffffffff
both cpu0 phys_addr_ioremap vm=1 gpa=0x40001000 pa=0x2000100000
B    cpu0 perturb observer=host what=stream target=0x1005
both cpu0 fault ipa=0x8763ac size=4 rt=31 steer=0x21000,0x1000
both cpu1 revoke addr=0xc0000000 steer=0x1005,0x60000000000
both cpu1 encrypt_buf vm=3 in=0x40000 out=0x2000001000 steer=0x8000050000,0xb
both cpu1 smmu_clear iova=0x8000050000 cb=2
both cpu1 vcpu_run vm=1 vcpu=1 pfn=0xf6e level=2 inject=1 pc=0x50001000
both cpu1 verify_vm_image vm=12
both cpu1 dev_st cb=8 ix=1 page=0x40000 word=512 value=0x6c2752ca86c7e85e
both cpu1 decrypt_buf vm=4 in=0x6e9879 gpa=0x60000001 steer=0x1,0xf
both cpu1 smmu_clear iova=0x80000000 cb=2
both cpu1 fault ipa=0x31000 size=4 rt=2 fetch=1
both cpu1 fault ipa=0x2000100000 size=8 rt=2
both cpu1 exit_abort ipa=0x1000 size=8 noisv=1
A    cpu0 ld page=0x50000 word=512 reg=31 steer=0x0,0x8e8000,0x200,0x8763ac
  at 1 A    cpu1 load_crypt_vcpu vm=3 vcpu=1
A    cpu1 st page=0x50000 word=512
B    cpu1 set_mode mode=1
B    cpu1 perturb observer=host what=vm_handle target=0x1005
both cpu1 dev_st cb=7 ix=1 page=0x40000 word=512 value=0x8569ab7900c1f02d
both cpu1 dev_ld ix=1 page=0x9a8391d664524c56 word=512
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x20000 prot=2 cb=8
both cpu1 dev_ld cb=2 page=0x40000
both cpu1 dev_st cb=7 page=0x40000 word=512 value=0x300020
  at 2 both cpu0 verify_vm_image vm=4 sign=1
both cpu0 ld page=0x50000 word=512 reg=2
