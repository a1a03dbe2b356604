obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu1 clear_vm_s2_range vm=1 start=0x7de372 size=0x201000
both cpu1 register_vcpu vm=2 vcpu=7
both cpu1 revoke addr=0x50001000 size=0x201000
both cpu1 verify_vm_image vm=1 sign=1
both cpu1 ld page=0x20 reg=3
both cpu1 smmu_lpae_map pa=0x200000 cb=7
both cpu1 ld page=0x30 reg=3
both cpu1 load_crypt_vcpu vm=1 vcpu=7
both cpu1 smmu_free_pgd cb=8 ix=1
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x3c4bc7 cb=8
both cpu1 ld page=0x20 reg=3
  at 2 both cpu0 dev_ld cb=7 page=0x8000040
both cpu0 smmu_lpae_map pa=0x10000 cb=3
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x201000
both cpu1 fault ipa=0x200000 size=4 rt=3 noisv=1
  at 4 B    cpu0 perturb observer=host what=content target=0x9fdcc8c101209263 value=0x40000000
  at 2 both cpu0 remap_vm_image vm=2 pfn=0x30
both cpu1 dev_st cb=3 page=0x8000040 word=512 value=0x300020
both cpu1 smmu_lpae_map iova=0xa01b1a29cfdc50cc pa=0x7de372 cb=3
B    cpu0 perturb observer=host what=content target=0x7bcce1d50cf37893
both cpu0 grant addr=0x40000000 size=0x3000
both cpu0 ld page=0x20 word=512 reg=3
both cpu0 set_reg reg=268435456 value=0x300020
both cpu0 system_off
both cpu0 smmu_lpae_map pa=0x10000 cb=3
both cpu0 dev_ld cb=8 page=0x8000040 word=1 steer=0x1,0x4
both cpu0 remap_vm_image vm=2 pfn=0x600
both cpu0 verify_vm_image vm=2
both cpu0 fault ipa=0x10000 size=6 rt=3 fetch=1 steer=0x0
both cpu0 encrypt_buf vm=1 in=0x30000 out=0x10000
  at 1 both cpu1 dev_ld cb=3 page=0x8000030 word=512 steer=0x6,0x3,0xa01b1a29cfdc50cc,0x5000
B    cpu1 perturb observer=host what=count target=0x20
both cpu1 exit_abort ipa=0x40000000 size=4 rt=3 s1ptw=1
both cpu1 encrypt_buf in=0x47145d out=0x3 steer=0x1,0x20,0x986f38760d84b000
both cpu1 exit_class class=0x14 ec=0x1000
both cpu1 guest_hvc x0=0xc x2=0x1000 x3=0x2
both cpu1 verify_vm_image vm=2 sign=1
both cpu1 revoke addr=0x50000000 size=0x3000 steer=0xa
both cpu1 exit_irq
both cpu1 set_reg reg=x3 value=0x40000000
both cpu1 grant addr=0x9000010 size=0x3000
both cpu1 register_kvm
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x10000 cb=3
both cpu1 ld page=0x50001 word=512 reg=3 steer=0xb
both cpu1 verify_vm_image vm=15
both cpu1 smmu_clear iova=0x8000040000 cb=8
both cpu1 exit_iabt ipa=0x50001000
both cpu1 smmu_free_pgd
