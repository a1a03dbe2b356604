obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
A    cpu1 perturb observer=vm1 what=vm_handle value=0x63467c9f1fc622b7
both cpu1 phys_addr_ioremap vm=16 gpa=0x50000000 pa=0x50000 size=0x1000
both cpu1 guest_hvc x0=0x84000004 x1=0x3 x2=0x4e5cf4fbe33b515c x3=0x2
both cpu1 st page=0x20 word=511 value=0x30001f
both cpu1 clear_vm_s2_range vm=13 start=0xffffff size=0x1000
  at 1 both cpu0 remap_vm_image vm=1 pfn=0x2000200 image=5
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x50000 prot=3 cb=8 ix=2
both cpu1 exit_abort ipa=0x50000000 size=4 rt=29
both cpu1 clear_vm_s2_range vm=1 start=0x2000200000 size=0x1000
both cpu1 system_off
both cpu1 register_kvm
both cpu0 st page=0x31
both cpu0 exit_abort ipa=0x50000000 write=165531065 size=7 rt=31 s1ptw=1
both cpu0 dev_ld cb=8 ix=2 page=0xa17ff2098dbfdbf word=511
both cpu0 st page=0x20 value=0x300020
both cpu0 st page=0x60000 word=511 value=0x30001f
both cpu0 revoke addr=0x50000000 size=0x201000
  at 2 both cpu1 exit_abort ipa=0x50000000 write=165531065 size=7 rt=31
both cpu0 st page=0x31 word=1 value=0x1
both cpu0 grant addr=0x50000000 size=0x20
both cpu0 dev_st cb=8 ix=2 page=0xa17ff2098dbfdbf word=511 value=0x300020
both cpu0 fault ipa=0x50000 size=4 rt=31 noisv=165531065
both cpu0 fault ipa=0x32000 write=165531065 size=4 rt=31 noisv=165531065 steer=0x8,0x3,0x7
both cpu1 encrypt_buf vm=1 in=0x10000 out=0x2000200000 steer=0x8000040000,0x84000004,0x1005000,0x10
  at 2 both cpu0 smmu_iova_to_phys iova=0x8000050000 ix=2
both cpu1 clear_vm_s2_range vm=8599845446 start=0x50000 size=0x201000
  at 4 both cpu0 exit_abort ipa=0x50000000 write=165531065 size=4 rt=29 noisv=1
both cpu1 fault ipa=0x50000 size=1 rt=30 noisv=165531065 steer=0x0,0x3000,0x5ff,0x1
A    cpu0 perturb observer=vm3 what=vm_handle target=0x10 value=0x40000000
A    cpu0 clear_vm_s2_range vm=4 start=0x40000 size=0x17deb4c9d2
A    cpu0 set_mode mode=2
A    cpu0 exit_abort ipa=0x40002000 size=7 rt=31
both cpu1 system_off
both cpu1 exit_irq
both cpu1 exit_abort ipa=0xc0000000 write=165531065 size=2 rt=29 noisv=2
both cpu1 dev_st cb=8 page=0xa17ff2098dbfdbf word=1 value=0x40000000
both cpu1 clear_vm_s2_range vm=1 start=0x2000101000 size=0x17deb4c9d2
both cpu1 revoke addr=0x9000010 size=0x200000
both cpu1 set_boot_info vm=6 addr=0x6ee8a9d0fb06625 size=0x3000
both cpu1 smmu_alloc_pgd cb=8 vm=1152921504606846976 ix=2
both cpu1 encrypt_buf vm=2 in=0x11000 out=0x2000110001
A    cpu1 perturb observer=vm2 what=vm_handle target=0x10 value=0x40000000
both cpu0 set_boot_info vm=2 addr=0x50000000 size=0x8f18
both cpu0 st page=0xc46b4c4aa7531d1a value=0x40000000
both cpu0 clear_vm_s2_range vm=2 start=0x4000000000 size=0x17deb4c9d2
both cpu0 ld page=0x50000 reg=29
both cpu0 set_boot_info vm=1 addr=0x1000 size=0x17deb4c9d2
both cpu1 set_mode mode=2
