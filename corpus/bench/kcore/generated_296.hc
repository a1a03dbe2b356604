obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu1 smmu_alloc_pgd cb=7 vm=1
both cpu1 st page=0x21 value=0x1
both cpu1 grant addr=0x40000010 size=0x10000
both cpu1 dev_ld cb=8 page=0x60001 word=511
both cpu1 set_pc value=0x40000010
both cpu1 clear_vm_s2_range vm=2 start=0x32000 size=0x10000
both cpu1 smmu_lpae_map iova=0x9da1fcc02c009068 pa=0x32000 cb=20317151
both cpu1 grant addr=0x1000 size=0x10000
  at 6 both cpu0 clear_vm_s2_range vm=4 start=0x2000000000 size=0x10000
both cpu1 clear_vm_s2_range vm=4 start=0x32000 size=0x1000
both cpu1 exit_abort ipa=0x50001000 size=8 rt=31
both cpu1 ld page=0x31 reg=31 steer=0x24,0x10000,0x401
both cpu1 revoke addr=0x8175f68f93d39353 size=0x10000
both cpu1 remap_vm_image vm=1 pfn=0x12 image=5
both cpu1 guest_hvc x0=0xc4000004 x1=0x40000000 x2=0x1
both cpu1 revoke addr=0x40000000 size=0x10000
both cpu0 decrypt_buf vm=15 in=0x4000010000 gpa=0x1000 steer=0x0,0x8000,0x2,0x1000
both cpu0 encrypt_buf vm=2 in=0x4000000000 steer=0x50400000
both cpu0 grant addr=0x8000000001 size=0x10000
both cpu0 guest_hvc x0=0xc4000004 x1=0x40000000 x2=0x40000000 x3=0x1
both cpu0 decrypt_buf vm=15 in=0x32000 gpa=0xc0000000
both cpu0 smmu_clear iova=0x9da1fcc02c009068 cb=1
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x2000110000 cb=8
both cpu1 dev_st cb=7 ix=1 page=0x8000040 word=511 value=0x1
both cpu1 fault ipa=0x2000108020 size=8 rt=31
A    cpu1 perturb observer=vm3 what=count target=0x30 value=0x1
A    cpu0 perturb observer=vm3 what=count target=0x30 value=0x1
B    cpu1 remap_vm_image vm=15 pfn=0x12
both cpu1 ld page=0x31 word=511 reg=15
both cpu1 fault ipa=0x2000100000 size=4 rt=31 noisv=1
both cpu1 smmu_clear iova=0x9da1fcc02c009068 cb=1
both cpu0 exit_wfx
both cpu0 vcpu_run vm=2 vcpu=8 pfn=0x600 level=2 inject=1 pc=0x8000000000
both cpu0 revoke addr=0x80000000 size=0x201000 steer=0x19000,0x7,0x1f000,0x0
both cpu0 register_vcpu vm=16 vcpu=8
both cpu1 set_boot_info vm=15 addr=0xe8ffa6d47a285afd size=0x201000
both cpu1 guest_hvc x0=0x84000000 x1=0x3 x2=0x100 x3=0x3
both cpu1 decrypt_buf in=0x2000101020 gpa=0x50200000
both cpu1 set_mode mode=3
both cpu1 dev_st cb=1 page=0x8000040 word=511
A    cpu1 perturb observer=vm3 what=count target=0x1 value=0x1
both cpu1 exit_abort ipa=0x8000000000 size=2 rt=31
both cpu0 hvc nr=30 x1=0xb15abcb973aef757 x2=0x3 x3=0x3 x4=0x3 x5=0x3
both cpu0 save_crypt_vcpu vm=15 vcpu=8
both cpu0 system_off
both cpu0 smmu_lpae_map iova=0x9da1fcc02c009068 pa=0x2000100000 cb=8
A    cpu1 exit_iabt ipa=0x8000000000
A    cpu1 perturb observer=vm3 what=count target=0x1 value=0x41414141
