obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x200000 prot=3 cb=3
both cpu1 dev_st cb=8 page=0x8000041 word=1 value=0x1
both cpu1 fault ipa=0x2000000000 size=4 fetch=1
both cpu1 revoke addr=0x60000001 size=0x1000 steer=0xc0000
both cpu1 exit_abort ipa=0x60000001 size=4 rt=3 s1ptw=1
both cpu1 dev_st cb=1 page=0x8000050 word=1 value=0x4eb44c332359a611
both cpu1 decrypt_buf vm=53311618018 in=0x200000 gpa=0x50001000
A    cpu0 remap_vm_image pfn=0x12
A    cpu0 exit_wfx
A    cpu0 revoke addr=0x60000001 size=0x201000
both cpu1 st page=0x32 word=1 value=0x1
both cpu1 grant addr=0x60000001 size=0x1000
both cpu1 fault ipa=0x2000200000 rt=1
both cpu1 smmu_free_pgd cb=246 ix=3079944
both cpu1 smmu_iova_to_phys iova=0x8000050000 cb=246 ix=3079944
both cpu1 load_crypt_vcpu vm=53311618018 vcpu=4
both cpu1 smmu_iova_to_phys iova=0x8000050000 cb=33016309166027 ix=3079944
both cpu1 dev_st page=0x8000041 word=387 value=0x4eb44c332359a611
both cpu1 st page=0x32 word=1 value=0xf9a472f2e8e3c4e0
both cpu1 exit_abort ipa=0x80000000 write=1 size=4 rt=7 s1ptw=1
both cpu1 fault ipa=0x32000 size=4 noisv=1
  at 1 both cpu0 set_reg reg=q0_low value=0x1
both cpu0 smmu_clear iova=0x8000040000 cb=8 ix=1
both cpu0 dev_ld page=0x8000040
both cpu1 remap_vm_image vm=1 pfn=0x12 image=4 steer=0x50000,0x1000,0x2000
both cpu1 register_kvm
both cpu0 fault ipa=0x30000 size=4 rt=7 noisv=1 steer=0xa3b06af3d6e0304c
both cpu0 encrypt_buf vm=2 in=0x32000 out=0x30000 steer=0x1,0x900000f
both cpu0 guest_hvc x0=0x84000004 x2=0x40000000 x3=0x2
both cpu0 fault ipa=0x32000 size=8 rt=7 noisv=1 steer=0x50000000,0x8,0x8000040,0x0
  at 1 both cpu1 exit_wfx
  at 6 both cpu1 exit_wfx
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x4000000000 prot=1 cb=7 ix=1
both cpu0 dev_st cb=1 ix=1 page=0x8000030 word=511 value=0x41414141
both cpu0 register_kvm
both cpu0 st page=0x32 word=148 value=0x1
both cpu0 smmu_lpae_map iova=0x70000000 pa=0x278915 prot=4 cb=140737488355328
both cpu0 encrypt_buf vm=2 in=0x1000000 out=0x30000
both cpu0 vcpu_run vm=15 vcpu=1 pfn=0x801 level=3 inject=1 pc=0x80000000
both cpu0 set_boot_info vm=13 addr=0xc0000000 size=0x1000
both cpu0 ld page=0x11 reg=7
A    cpu1 fault ipa=0x21000 write=1 size=4 rt=7 noisv=1
A    cpu1 remap_vm_image vm=1 pfn=0x756 image=4
A    cpu1 st page=0x20 word=511 value=0x41414141
A    cpu1 grant addr=0x80000000 size=0x1000
both cpu1 clear_vm_s2_range vm=2 start=0x21000 size=0x1000
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x1000000 prot=1 cb=6 ix=1
  at 1 both cpu0 set_boot_info vm=9 addr=0x9000010 size=0x1
