obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu0 fault ipa=0xec1a43 write=1 size=8 rt=2
both cpu0 dev_st cb=7 page=0x40000 word=511 value=0x300020
both cpu1 smmu_lpae_map iova=0x82797f271523d55c pa=0xcb6710 prot=1 cb=1
both cpu0 st page=0x11 word=511 value=0x300020
  at 6 both cpu1 guest_hvc x0=0xc4000003 x1=0x3 x2=0x3 x3=0x2
both cpu0 exit_class class=0x3f ec=0x3
both cpu0 hvc nr=2 x1=0x2 x2=0x3 x3=0x3 x4=0x3 x5=0x3
both cpu0 guest_hvc x0=0x84000004 x1=0x3 x2=0x3 x3=0xfcdf9d72b
both cpu0 exit_class class=0x3f
both cpu0 system_off
A    cpu0 perturb observer=vm1 what=vm_off target=0x10 value=0x1
A    cpu0 dev_ld page=0x40000
A    cpu0 perturb observer=vm1 what=vm_off target=0x10 value=0x300020
both cpu0 smmu_lpae_map iova=0x32b7e7928af5cf2e pa=0xec1a43 prot=3 ix=1
both cpu0 set_reg reg=csselr_el1 value=0x300020
both cpu0 timer_set_cntvoff
both cpu0 dev_st page=0x7ec073807de0e583 word=1 value=0x1
both cpu0 verify_vm_image vm=7 sign=1
both cpu0 guest_hvc x0=0xbd77ec2c1a809f27 x1=0x3 x2=0x3 x3=0x3
A    cpu0 perturb observer=vm1 what=vm_off target=0x10 value=0x41414141
both cpu0 set_pc value=0x9000010
both cpu0 vcpu_run vm=7 pfn=0x2000100 level=3 inject=1 pc=0x453047266958136d
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x2000200000 prot=3 cb=7 ix=3
both cpu0 exit_iabt ipa=0x501fffff
both cpu1 dev_ld ix=34359738368 page=0x60001 word=1 steer=0xc04,0x11000,0x3
both cpu1 fault ipa=0x2000200000 write=1 size=4 rt=31 steer=0x40001000,0x2000100,0x8
both cpu1 smmu_clear iova=0x8000030000 cb=7
both cpu1 exit_abort ipa=0xaaf1e1e3a3f6c1cc write=1 size=8 rt=31 s1ptw=1
  at 4 both cpu0 revoke addr=0xaaf1e1e3a3f6c1cc size=0x803f steer=0x60001,0x3,0xdc8,0x38f69e5f5db33b95
both cpu1 encrypt_buf vm=1 in=0xec1a43 out=0xec1a43 steer=0x4,0x1,0x5,0x0
both cpu1 verify_vm_image vm=1 sign=1
A    cpu1 perturb observer=vm1 what=vm_off target=0x10
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0xec1a43 prot=3 ix=1
both cpu1 smmu_clear iova=0x8000030000 cb=7
both cpu1 st page=0x50001 word=512
both cpu1 exit_abort ipa=0xaaf1e1e3a3f6c1cc write=1 size=4 rt=3 s1ptw=1 noisv=1
A    cpu1 perturb observer=vm1 what=vm_off target=0xffffffffffffffff value=0x40000000
both cpu0 clear_vm_s2_range vm=1 start=0x2000200000 size=0x803f
both cpu0 guest_hvc x0=0x84000000 x1=0x40000000 x2=0x1
both cpu0 register_vcpu vm=1 vcpu=7
both cpu0 grant addr=0x5a57f5810d10b462 size=0x803f
both cpu1 smmu_free_pgd ix=1
both cpu1 exit_abort s1ptw=1
both cpu1 fault ipa=0x2000200000 write=1 size=2 rt=3
both cpu1 set_boot_info vm=1 addr=0x5a57f5810d10b462 size=0x201000
both cpu0 fault ipa=0x2000200000 write=1 size=2 rt=3 noisv=1 fetch=1
both cpu0 grant addr=0x8000000000 size=0x803f
both cpu0 encrypt_buf vm=15 in=0x4000010000 out=0xec1a43
