obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu0 remap_vm_image vm=14 pfn=0x12 image=2 steer=0x9000,0x400000,0x40000000,0x8
both cpu0 exit_irq
A    cpu0 perturb observer=host what=count target=0x21
both cpu0 dev_ld cb=8 page=0x654646dfe1f630e1 word=1 steer=0x2
both cpu0 exit_class class=0x17 ec=0x1000
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x1f38f2 prot=3 cb=3
both cpu0 fault ipa=0x2000100020 write=184655 size=1 rt=1 noisv=1 fetch=1 steer=0x1000,0x10000000000
both cpu0 smmu_clear iova=0x1 cb=1
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x2000100020 prot=3 cb=7
both cpu1 exit_sys64
both cpu1 system_off
both cpu0 grant addr=0xbc28f8eadceca251 size=0x6b06
both cpu0 ld page=0x2580aaf4bdc6fcae word=1 reg=1 steer=0x12000,0x7
both cpu0 load_crypt_vcpu vm=3
both cpu0 verify_vm_image vm=2 sign=2
both cpu0 register_kvm
  at 4 both cpu1 smmu_iova_to_phys iova=0x8000050000 cb=3
both cpu0 encrypt_buf vm=3 in=0x1f38f2 out=0x10000000000
both cpu0 exit_class class=0x16 ec=0x1
both cpu0 ld page=0x2580aaf4bdc6fcae word=1 reg=30 steer=0x61,0x0,0x3c
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x21000 prot=2 cb=1
B    cpu0 perturb observer=host what=vm_handle target=0x10
both cpu1 dev_ld cb=3 page=0x654646dfe1f630e1 word=1 steer=0x1f38f2,0x2,0x16,0xd
A    cpu1 perturb observer=host what=host_map target=0x21
both cpu1 ld page=0x40 word=1 reg=31
both cpu1 clear_vm_s2_range vm=3 start=0x1f38f2 size=0x6b06
both cpu0 register_vcpu vm=3
both cpu0 st page=0x40 word=1
both cpu1 smmu_clear cb=3
both cpu1 verify_vm_image vm=3 sign=184655
both cpu1 ld page=0x40 word=1 reg=31 steer=0x3fb000
both cpu1 vcpu_run vm=3 vcpu=18446744073709551615 pfn=0xd61d8 level=3 inject=184655 pc=0x50000000 steer=0x99d4a8105108b540,0x6b06000
both cpu0 ld page=0x10 word=511 steer=0x2,0xf
both cpu0 ld page=0x31 word=1 reg=9223372036854775808 steer=0x5000
  at 4 both cpu1 exit_sys64
both cpu0 dev_st cb=3 page=0xffffffffffffffff word=511 value=0x40000000
both cpu0 encrypt_buf vm=9 in=0x1f38f2 out=0x4000000000
both cpu0 remap_vm_image vm=3 pfn=0x11
both cpu0 set_boot_info vm=1 addr=0x859d7de42c801102 size=0x6b06
both cpu0 dev_st cb=1 page=0x8000040 word=1
both cpu0 exit_irq
both cpu0 remap_vm_image vm=9 pfn=0xd61d8 image=4
both cpu0 dev_st cb=8 ix=1 page=0xffffffffffffffff word=1 value=0x41414141
both cpu0 st page=0x40 word=1 value=0x41414141
  at 4 both cpu1 dev_ld ix=1 page=0x8000050 word=511
both cpu0 ld page=0x2f word=1 reg=31 steer=0x0,0x6b06
both cpu0 smmu_lpae_map pa=0x1f38f2 prot=3 cb=3
both cpu0 revoke addr=0x859d7de42c801102 size=0x6b06
