obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu1 exit_abort ipa=0x9000010 write=1 size=7 rt=8 s1ptw=1 noisv=1
both cpu1 grant addr=0x9000010 size=0xffff
both cpu1 fault ipa=0x2000100020 write=1 size=7 rt=8 noisv=1 steer=0x1
both cpu1 st page=0x50200 word=511 value=0x41414141
both cpu1 guest_hvc x0=0xc x1=0x1000 x2=0x1000 x3=0x50000000
A    cpu1 perturb observer=vm3 what=vm_handle target=0x1 value=0x300020
both cpu1 exit_irq
both cpu1 save_crypt_vcpu vm=9 vcpu=4
both cpu0 st page=0x50200 value=0x41414141
both cpu0 decrypt_buf in=0x2000100020 gpa=0x9000010
both cpu0 revoke addr=0x9000010 size=0xffff
both cpu0 st page=0x5d950684adfae30a word=511 value=0x300020
both cpu0 fault ipa=0x2000108034 size=1 rt=8 fetch=1
both cpu0 hvc nr=30 x1=0x1 x2=0x1000 x3=0x40000000 x4=0x1b267d0959665d8a x5=0x1000
both cpu0 clear_vm_s2_range vm=14 start=0x85f55e size=0xffff
both cpu0 dev_ld cb=1 ix=1 page=0x8000040
both cpu0 set_reg reg=x4
both cpu0 register_kvm
both cpu0 dev_st cb=1 ix=1 page=0x8000040 value=0x41414141
B    cpu0 perturb observer=vm3 what=host_map target=0x31 value=0x300020
B    cpu0 grant addr=0x9000010 size=0xffff
both cpu0 fault ipa=0x2000100020 size=1 rt=30 fetch=1 steer=0x0,0x1,0x400
both cpu0 encrypt_buf vm=12 in=0x2000100020 out=0x2000108034 steer=0x1,0x7,0x40,0x2000
both cpu0 set_boot_info vm=12 addr=0x9000010 size=0xffff
both cpu0 vcpu_run vm=9 vcpu=4 pfn=0x30 level=3 pc=0x9000010
both cpu1 smmu_clear iova=0x8000050000 cb=1
both cpu0 dev_ld cb=1 page=0x8000030
both cpu0 ld page=0x5d950684adfae30a reg=8
both cpu0 dev_ld cb=1 ix=1 page=0x8000030 steer=0x5000,0x2f,0x1
both cpu0 clear_vm_s2_range vm=2 start=0x2000100020 size=0xffff
both cpu0 st page=0x5d950684adfae30a
both cpu1 fault ipa=0x2000100020 size=1 rt=8 noisv=1
both cpu1 exit_sys64
both cpu1 grant addr=0x9000010 size=0x3000
both cpu1 ld page=0x40000 reg=30
both cpu1 fault ipa=0x2000100020 write=2 size=4 rt=31
both cpu1 verify_vm_image vm=15
both cpu0 smmu_alloc_pgd cb=1
both cpu0 hvc nr=32 x1=0x1000 x2=0x8000 x3=0x1 x4=0xe6602da146f5671 x5=0x1
both cpu1 dev_ld page=0x8000041
  at 1 both cpu0 register_vcpu vm=3 vcpu=4
A    cpu1 perturb observer=vm1 what=inc_exe target=0x100 value=0x1
both cpu1 st page=0x30 word=1
both cpu1 remap_vm_image vm=8 pfn=0x3ffffff
both cpu1 vcpu_run vm=2 pfn=0x3ffffff level=4 pc=0x9000010 steer=0x94b6a7,0x0,0x7ee1
both cpu1 system_off
both cpu1 smmu_clear iova=0x80000000 cb=3
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x2000100020 prot=4 cb=1
