obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 smmu_lpae_map iova=0x3a04a05beda6cd81 pa=0x4000010000 prot=4 cb=1 ix=1
both cpu1 exit_irq
both cpu1 ld page=0x40001 word=1 reg=31
both cpu1 grant addr=0x9000011 size=0x10000
both cpu1 revoke addr=0x9000011 size=0x656cb925d6a5151a steer=0x1,0x125,0x4,0x0
both cpu1 exit_abort ipa=0x50001000 write=1 size=8 rt=31 noisv=1
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x30000 prot=4 cb=1
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x40000 prot=1 cb=3
both cpu1 system_off
both cpu0 grant addr=0x9000010 size=0x1
both cpu0 exit_irq
A    cpu0 perturb observer=vm3 what=vm_off target=0x4d950eaf09bbc04c value=0x300020
  at 2 A    cpu1 remap_vm_image vm=2 pfn=0x87e image=5 steer=0x40000000,0x32
both cpu0 decrypt_buf vm=2 in=0x4000000000 gpa=0xc0000000 steer=0x1,0x50000000,0x1
A    cpu0 perturb observer=vm3 what=vm_off target=0x4d950eaf09bbc04c value=0x300020
both cpu0 ld page=0x50000 word=1 reg=31 steer=0x4,0x2000,0x5
B    cpu1 grant addr=0xffffffffffffffff size=0x656cb925d6a5151a
B    cpu1 perturb observer=vm1 what=vm_off target=0x31 value=0x300020
B    cpu1 perturb observer=vm3 what=content target=0x4d950eaf09bbc04c value=0x300020
both cpu0 ld page=0x30 word=1 reg=9
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x10000000000 prot=2 cb=3
both cpu0 clear_vm_s2_range vm=2 start=0xc4dbd9 size=0x63aa
both cpu0 st page=0x50000 word=1 value=0x300020
both cpu0 exit_irq
both cpu0 st page=0x40000 word=1
  at 3 both cpu1 verify_vm_image vm=2
  at 3 both cpu1 dev_ld page=0x60001 word=1
both cpu0 remap_vm_image vm=1 pfn=0x87e image=5 steer=0x200000
both cpu0 guest_hvc x0=0x143d8774df31f585 x1=0x1770c2c22cfd2e00 x3=0x50000000
B    cpu0 perturb observer=vm3 what=vm_handle target=0x4d950eaf09bbc04c value=0x300020
A    cpu0 perturb observer=vm3 what=vm_handle target=0x21
both cpu1 smmu_clear iova=0x40000000 cb=3 ix=2
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x2000101000 prot=1 cb=1 ix=2
both cpu1 guest_hvc x0=0x84000000 x1=0x2a69cd5176521184 x2=0x1000 x3=0x50000000
both cpu1 exit_sys64
both cpu1 revoke size=0x656cb925d6a5151a steer=0x50000
both cpu1 fault ipa=0x50000 size=4 rt=9
both cpu1 exit_iabt
both cpu1 set_reg reg=fpcr value=0x300020
both cpu1 clear_vm_s2_range vm=15 start=0x2000200000 size=0x656cb925d6a5151a
both cpu1 vcpu_run vm=15 vcpu=7 pfn=0xa9c level=3 pc=0x1000
both cpu0 revoke addr=0x60000000 size=0x6d36
both cpu0 phys_addr_ioremap vm=1 pa=0x2000200000 size=0x39a6
both cpu0 fault ipa=0x2000200000 size=4
both cpu0 load_crypt_vcpu vm=15 vcpu=7
both cpu0 save_crypt_vcpu vcpu=3
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=9 fetch=1 steer=0x9,0x300020,0x0,0x3
both cpu0 dev_ld cb=3 ix=2 page=0x8000041 word=1
