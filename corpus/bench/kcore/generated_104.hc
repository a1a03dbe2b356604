obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 ld page=0x3299fbfe3dd94102 word=198 reg=30 steer=0x3f,0x12,0x4,0x1000
both cpu0 fault ipa=0x200000 write=1 size=4 rt=31
both cpu0 save_crypt_vcpu vm=2 vcpu=6
both cpu0 decrypt_buf vm=13 in=0x400000 gpa=0x50000000 steer=0x2,0x84000000
both cpu1 exit_class class=0x40 ec=0x1
both cpu1 vcpu_run vm=2 vcpu=1 pfn=0x400 level=3 inject=1 pc=0x50000000
both cpu1 grant addr=0x50000000 size=0x8f52
both cpu1 exit_abort ipa=0x40001000 write=1 size=4 rt=2 s1ptw=1
both cpu0 st page=0x3299fbfe3dd94102 word=511 value=0x1
  at 4 both cpu1 encrypt_buf vm=16 in=0x400000 out=0x50000
both cpu0 st page=0x3299fbfe3dd94102 word=511
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x400000 prot=1 cb=3 ix=2
both cpu0 st page=0xde2a131e0c0516f0 word=452
both cpu0 fault ipa=0x11000 size=1515949823361 rt=2
both cpu1 remap_vm_image vm=2 pfn=0x400 image=1
both cpu1 smmu_clear iova=0xd76a6258a078f1ed
both cpu1 dev_ld cb=1 ix=2 page=0x8000050 word=452
both cpu1 set_boot_info vm=16 size=0x1
both cpu1 verify_vm_image vm=16 sign=1
both cpu1 st page=0x40001 word=511 value=0x300020
both cpu1 exit_irq
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x400000 prot=1 cb=8
both cpu1 smmu_alloc_pgd ix=2
both cpu1 st page=0x3299fbfe3dd94102 word=182 value=0x1
both cpu1 grant addr=0x50000000
both cpu1 ld page=0x65c957039ec74fc7 word=182 reg=2
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x400000 cb=1 ix=2
both cpu0 exit_abort ipa=0x50200001 size=8 rt=30 noisv=1
both cpu1 verify_vm_image vm=2306 sign=1
both cpu1 exit_abort ipa=0x50200001 size=2 s1ptw=1 noisv=1
both cpu1 smmu_iova_to_phys iova=0xd76a6258a078f1ed ix=409
both cpu1 dev_st ix=1 page=0x60001 word=452
both cpu1 exit_class class=0x24 ec=0x2
both cpu1 set_reg reg=fpsr
both cpu1 exit_irq
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x400000 prot=562949953421312 cb=4 ix=1
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x2000101020 prot=4 cb=1
both cpu1 hvc nr=14 x1=0x2 x2=0x3 x3=0x2 x4=0x2 x5=0x2
  at 2 both cpu0 verify_vm_image vm=16
both cpu1 vcpu_run vm=2306 pfn=0x283 inject=1 pc=0x54e004a02545ebb7 steer=0x8,0xe
both cpu1 register_kvm
  at 3 both cpu0 revoke addr=0x50200001
both cpu1 vcpu_run vm=16 pfn=0x9dc level=2
both cpu0 ld page=0x50 word=1
  at 3 both cpu1 ld page=0xad4d1c756bde7159 word=1
both cpu0 ld page=0x40001 reg=31
both cpu0 ld page=0x11 word=1
  at 3 both cpu1 remap_vm_image vm=3 pfn=0x600
