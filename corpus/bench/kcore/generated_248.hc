obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 verify_vm_image vm=15 sign=1
both cpu0 st page=0x20 word=66 value=0x300020
both cpu0 smmu_lpae_map iova=0xe29ea0a49c9ac937 pa=0x50000 prot=2 cb=2 ix=8388608
both cpu0 remap_vm_image vm=15 pfn=0x21
  at 1 both cpu1 vcpu_run vm=15 pfn=0x2000000 level=3 inject=1 pc=0x40000010
A    cpu1 perturb observer=host what=count target=0x800 value=0x300020
A    cpu1 perturb observer=host what=count target=0x31 value=0x300020
both cpu0 fault ipa=0x50000 write=1 size=5 rt=30 noisv=1
both cpu0 fault ipa=0x50000 write=1 size=5 rt=2 noisv=1
both cpu0 smmu_lpae_map iova=0xe29ea0a49c9ac937 pa=0x50000 prot=2 cb=1 ix=1
both cpu0 revoke addr=0x40001000 size=0xb351
both cpu0 verify_vm_image vm=15 sign=1
B    cpu0 perturb observer=vm3 what=vm_handle target=0xc7116d9e3a4ef785 value=0x300020
both cpu0 smmu_iova_to_phys iova=0x40000000 cb=1 ix=8388608
both cpu0 ld page=0x200 word=512 reg=30
both cpu0 smmu_lpae_map iova=0xe29ea0a49c9ac937 pa=0x50000 prot=2 cb=3 ix=1
both cpu0 decrypt_buf vm=15 in=0x2000000000 gpa=0x8000000000
both cpu0 decrypt_buf vm=2 in=0x69a16f gpa=0xffffffffffffffff
both cpu0 grant addr=0x26c2da53439ad6ad size=0xb351
both cpu0 smmu_lpae_map iova=0xe29ea0a49c9ac937 pa=0x2000000000 prot=2 cb=1
both cpu1 system_off
both cpu0 vcpu_run vm=1 vcpu=7 pfn=0x2000000 level=4398046511104 inject=1 pc=0x40001000
both cpu0 st page=0x200 word=512 value=0x300020
both cpu0 clear_vm_s2_range vm=1 start=0x50000 size=0x10000
both cpu0 dev_ld cb=1 page=0x60000 word=512 steer=0x1
both cpu0 exit_abort ipa=0x40002000 write=1 size=4 rt=229664516028785186 noisv=1
both cpu0 verify_vm_image vm=9 sign=1
both cpu0 remap_vm_image vm=6 pfn=0x2df image=2
both cpu0 dev_ld cb=2 ix=1 page=0x60000 word=512
both cpu0 smmu_iova_to_phys iova=0x40000000 cb=8 ix=1
both cpu0 load_crypt_vcpu vm=2 vcpu=7
both cpu0 grant addr=0x40002000 size=0xb351
A    cpu0 perturb observer=host what=vm_handle target=0xc7116d9e3a4ef785 value=0x300020
  at 6 A    cpu1 verify_vm_image vm=1 sign=1
both cpu1 smmu_clear iova=0x40000000 cb=1 ix=1
both cpu1 clear_vm_s2_range vm=8 start=0x2000101000 size=0x198d
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x50000 prot=2 cb=2 ix=18446744073709551615
both cpu0 fault ipa=0xd011ca write=1 size=4 rt=229664516028785186 noisv=1 fetch=1
both cpu0 exit_irq
both cpu0 ld page=0x200 word=511 reg=31 steer=0x1000,0x2000
both cpu0 revoke addr=0x40001000 size=0x4d31
both cpu0 ld page=0x21 word=511 reg=229664516028785186 steer=0x3,0x1c,0x2
both cpu0 register_kvm
both cpu0 verify_vm_image vm=1
both cpu0 dev_ld cb=3 page=0xa18d7ddea8faa48 word=1 steer=0x60,0x2,0x0
A    cpu1 set_pc value=0x9000010
A    cpu1 st page=0x200 word=291 value=0x300020
both cpu1 ld page=0x200 word=512 reg=229664516028785186
