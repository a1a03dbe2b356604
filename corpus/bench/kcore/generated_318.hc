obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 register_kvm
both cpu1 exit_class class=0x16
both cpu1 smmu_iova_to_phys iova=0x8000041000 cb=8 ix=1
both cpu1 encrypt_buf vm=9007199254740992 in=0x2000000000 out=0x2000108034
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x10000 prot=2 cb=1 ix=1
both cpu0 smmu_clear iova=0x8000040000 cb=8
both cpu0 decrypt_buf vm=9007199254740992 in=0x11000 gpa=0x1000
both cpu0 grant addr=0x9000010 size=0x3000
both cpu0 hvc nr=20 x2=0x9e94e59377cff4f8 x4=0x1000
both cpu1 exit_iabt ipa=0x9000010
  at 1 both cpu0 st page=0x60000 value=0x40000000
both cpu0 decrypt_buf in=0x10000000000 gpa=0x1000
both cpu1 exit_class class=0x24
  at 4 both cpu0 remap_vm_image vm=15 pfn=0x11 image=2 steer=0x8000041000,0x1,0x2000000000,0x8000040000
both cpu0 remap_vm_image vm=1 pfn=0x11 image=2 steer=0x0,0x0
both cpu0 dev_st cb=7 ix=1 page=0x312ec632d17dcce value=0x40000000
both cpu0 clear_vm_s2_range start=0x21000 size=0x3000
both cpu0 st page=0x200 word=511 value=0x40000000
both cpu1 vcpu_run vm=9 pfn=0x6e1 level=2 pc=0x40001000
both cpu1 exit_abort ipa=0x40000000 size=2 rt=30 noisv=25442351103
both cpu1 smmu_lpae_map pa=0x21000 prot=2 cb=7 ix=1
both cpu1 vcpu_run vm=16 pfn=0x400 level=2 pc=0x40001000
both cpu1 grant addr=0x40000010 size=0x3000
both cpu1 clear_vm_s2_range vm=9007199254740992 start=0x400000ffff size=0x3000
both cpu1 timer_set_cntvoff
  at 4 both cpu0 dev_st cb=3 ix=1 page=0x60001 word=511 value=0x300020
both cpu1 dev_ld cb=7 ix=1 page=0x312ec632d17dcce word=1 steer=0x300020,0x9000010
both cpu1 register_vcpu vm=9007199254740992 vcpu=1
both cpu1 revoke addr=0x40001000 size=0xef41
both cpu1 clear_vm_s2_range vm=8 start=0x2000001000 size=0x1
both cpu1 smmu_lpae_map pa=0x20000 prot=2 cb=3
both cpu1 exit_wfx
both cpu1 fault ipa=0x2c2867 size=2 rt=3 noisv=2
both cpu1 remap_vm_image vm=1 pfn=0x6e1 image=4 steer=0x0
both cpu0 ld page=0x200 word=1 reg=30
both cpu0 revoke addr=0x40001000 size=0x3000 steer=0x4,0x194
  at 3 both cpu1 ld page=0x50200 word=197 reg=30
both cpu0 remap_vm_image vm=3 pfn=0x6e1 image=4 steer=0xd,0x1,0x747933,0x8000
both cpu0 smmu_iova_to_phys cb=8 ix=1
  at 4 both cpu1 remap_vm_image vm=16 pfn=0x2dd889 image=4
both cpu0 fault ipa=0x400000ffff size=2 rt=1 fetch=2 steer=0x1,0x16000,0x3f,0x2000
both cpu1 dev_st cb=3 ix=1 page=0x60001 word=1 value=0x300020
both cpu1 st page=0x200 word=1 value=0x6d359cec21b25210
both cpu1 dev_st cb=7 ix=2 page=0x60001 word=249 value=0x300020
both cpu1 dev_st ix=1 page=0x40000 word=1 value=0x40000000
both cpu1 smmu_lpae_map iova=0x2 pa=0x40000 prot=3 cb=3
both cpu1 exit_irq
both cpu1 verify_vm_image vm=2
