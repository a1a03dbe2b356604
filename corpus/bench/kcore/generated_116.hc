obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu0 vcpu_run vm=1 pfn=0x486 level=3 inject=1
B    cpu1 perturb observer=vm3 what=34359738368 target=0x800 value=0x300020
B    cpu1 remap_vm_image vm=2 pfn=0x200 image=1
B    cpu1 dev_st cb=7 ix=2 page=0x40000 word=170 value=0x41414141
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x2000100000
both cpu0 decrypt_buf vm=2 in=0x200000
both cpu0 clear_vm_s2_range vm=15 start=0x200000 size=0x1
both cpu0 clear_vm_s2_range vm=15 start=0x200000 size=0xc57d
both cpu0 set_reg reg=q0_low value=0x41414141
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x2000100000 cb=5
both cpu0 dev_ld cb=7 ix=1 page=0x40000 word=511
both cpu0 exit_abort write=1 s1ptw=1
both cpu0 clear_vm_s2_range vm=2 start=0x363688 size=0x1
both cpu0 set_boot_info vm=15 size=0x10000
both cpu0 exit_wfx
both cpu0 set_mode mode=109016003
both cpu0 vcpu_run vm=15 pfn=0x12 level=3 inject=1 pc=0x1000 steer=0x1
both cpu0 dev_ld cb=5 ix=2 page=0x40000 word=170 steer=0x20000
both cpu0 exit_abort ipa=0x9000010 write=1 s1ptw=1 noisv=1
both cpu0 encrypt_buf vm=13 in=0x132a79 out=0x2000100000
both cpu0 fault ipa=0x2000101020 noisv=1 fetch=1 steer=0x0,0x1,0x50001
both cpu0 clear_vm_s2_range vm=2 start=0x200000 size=0x1
both cpu0 smmu_clear iova=0x116fa82253c7f054 cb=2 ix=2
  at 3 both cpu1 remap_vm_image vm=2 pfn=0x12 image=4
both cpu1 exit_irq
both cpu1 st page=0x40000 value=0x41414141
both cpu1 revoke addr=0x40001000 size=0x1
both cpu0 ld page=0x50001 word=170 reg=2
both cpu0 vcpu_run vm=2 pfn=0x12 level=3 inject=1002064516601 pc=0x40001000
both cpu0 grant addr=0x40001000 size=0x1
both cpu0 clear_vm_s2_range vm=13 start=0x2000100000 size=0x200000
both cpu0 encrypt_buf vm=3 in=0x132a79 out=0x2000100000
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 dev_ld cb=5 ix=2 page=0x8000030
both cpu1 exit_irq
both cpu1 ld page=0x40000 reg=2
  at 6 both cpu0 set_boot_info vm=2 size=0x1
both cpu1 vcpu_run vm=2 pfn=0x20 level=3 inject=1 pc=0xae8e40b8bec847a
  at 1 both cpu0 dev_ld cb=1 page=0x8000030
both cpu1 load_crypt_vcpu vm=1 vcpu=7
  at 1 both cpu0 st page=0x20
both cpu1 register_vcpu vm=10
both cpu1 exit_abort ipa=0x40001000
both cpu1 clear_vm_s2_range vm=2 start=0x3ef9bf size=0x1
  at 6 both cpu0 dev_ld cb=3 ix=2 page=0x8000041 steer=0x3,0x1f
both cpu0 fault ipa=0x2000100000 write=1002064516601 rt=3 noisv=1 fetch=1
both cpu0 dev_ld cb=5 ix=2 page=0x10000000000
both cpu1 exit_abort s1ptw=1
