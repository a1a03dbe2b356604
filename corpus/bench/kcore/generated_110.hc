obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu1 dev_st cb=1 page=0x8000040 value=0x300021
both cpu0 ld page=0x31 reg=21 steer=0x100,0x40000000,0x2,0x3
both cpu0 st page=0x31 word=146 value=0xffffffffffffffff
both cpu0 smmu_clear iova=0x2f30d16c3c8031f8 cb=7
both cpu0 register_kvm
both cpu0 load_crypt_vcpu vm=14 vcpu=8 steer=0x8000030,0x1
both cpu0 vcpu_run vm=1 vcpu=8 pfn=0x115 level=2 pc=0xffffffffffffffff
  at 1 both cpu1 ld page=0x31 word=511 reg=3 steer=0x31000
both cpu0 clear_vm_s2_range vm=14 start=0x2000101020 size=0x1000
both cpu0 register_vcpu vm=14 vcpu=1
both cpu0 exit_iabt ipa=0x50000000
both cpu0 ld page=0x31 word=511 reg=3
both cpu1 phys_addr_ioremap vm=1 gpa=0xffffffffffffffff pa=0x2000101020 size=0x1000
both cpu1 remap_vm_image vm=3 pfn=0x115
both cpu0 exit_sys64
both cpu0 dev_ld cb=7 page=0x6d0ef12fb700609e word=511
both cpu0 load_crypt_vcpu vm=1
both cpu0 fault ipa=0x636e68 size=8 rt=30
both cpu0 dev_ld cb=2 ix=1 page=0x6d0ef12fb700609e
both cpu1 dev_ld cb=7 ix=1 page=0x6d0ef12fb700609e word=1
both cpu0 st page=0x10 word=303 value=0x300021
both cpu0 smmu_iova_to_phys iova=0x2f30d16c3c8031f8 cb=7
both cpu0 grant addr=0x8000000000 size=0x1000
both cpu0 exit_abort ipa=0xffffffffffffffff size=2 rt=28
both cpu0 decrypt_buf vm=14 in=0x50000 gpa=0x40000001
both cpu0 smmu_lpae_map iova=0x2f30d16c3c8031f8 pa=0x50000 prot=2 cb=2
both cpu0 ld page=0x31 reg=28 steer=0x2,0xf,0x30000,0x23fca0
both cpu0 dev_st cb=7 ix=1 page=0x60000 word=511 value=0x1
both cpu0 grant addr=0x40000001 size=0x201000
both cpu0 dev_st cb=1 ix=2 page=0x8000030 word=1 value=0x300021
both cpu0 clear_vm_s2_range vm=16 start=0xf50ba5 size=0x201000
both cpu1 revoke addr=0x40002000 size=0x201000
both cpu1 ld page=0x10 word=1 reg=28 steer=0x300021
both cpu1 vcpu_run vm=3 vcpu=1 pfn=0x800 level=3 pc=0x8000000000 steer=0x16,0x2,0x1
both cpu1 verify_vm_image vm=1
both cpu1 grant addr=0x40002000 size=0x200000
both cpu1 set_reg reg=x3 value=0x300021
  at 2 both cpu0 smmu_lpae_map iova=0x800004ffff pa=0x50000 prot=2 cb=7
both cpu1 set_reg reg=x3 value=0x300021
both cpu1 timer_set_cntvoff
both cpu1 load_crypt_vcpu vm=16
both cpu1 fault ipa=0x50000 size=28770026919 rt=10
both cpu1 set_reg reg=x3 value=0x300021
both cpu0 smmu_lpae_map iova=0x800004ffff pa=0x10000000001 prot=1 cb=1
both cpu0 exit_class class=0x20 ec=0x2
both cpu0 timer_set_cntvoff
both cpu0 st page=0x31 word=1 value=0x300020
both cpu0 dev_st cb=2 page=0x60000 word=201 value=0x300021
