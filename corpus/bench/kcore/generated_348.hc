obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 ld page=0x40001 word=511 reg=31 steer=0xd,0x8000040,0x10000
A    cpu1 guest_hvc x0=0xc x1=0x1 x2=0x7e7d79 x3=0x1000
both cpu0 set_reg reg=fpcr value=0x41414141
both cpu0 smmu_alloc_pgd cb=8 vm=16
both cpu1 hvc nr=22 x1=0x1 x2=0x1 x3=0x1 x4=0x1 x5=0x5c0aca5756672f70 steer=0x4000,0x40000000,0x50001000
both cpu1 clear_vm_s2_range vm=8 start=0x41000 size=0x2000
both cpu1 set_boot_info vm=1 addr=0xa9b72470e92 size=0x10000
both cpu0 phys_addr_ioremap vm=16 gpa=0xa9b72470e92 pa=0x2000001000 size=0x10000
both cpu0 smmu_alloc_pgd cb=1 vm=16
both cpu0 revoke size=0x2000
  at 5 both cpu1 decrypt_buf vm=13 in=0x41000 gpa=0xa9b72470e92
both cpu0 revoke addr=0xa9b72470e92 size=0x2000 steer=0x3,0x1e000,0xa13b55a64c5a1000
both cpu0 vcpu_run vm=8 pfn=0x12 level=2 inject=1 pc=0xa9b72470e92 steer=0xa13b55a64c5a1000,0x0,0x1ff,0x943bf4161cd31000
both cpu0 grant size=0x2000
both cpu0 clear_vm_s2_range vm=16 start=0x30000 size=0x2000
A    cpu1 perturb observer=host what=count target=0x1005 value=0x40000000
A    cpu1 perturb observer=vm4 what=count target=0x1005 value=0x40000000
A    cpu1 revoke addr=0xa9b72470e92 size=0x10000
A    cpu1 perturb observer=vm1 what=count target=0x1005 value=0x300020
both cpu1 dev_ld cb=8 page=0x8000030 word=511 steer=0xd,0x16,0x8000,0x1e
both cpu1 encrypt_buf vm=10 in=0x2000101020 out=0xa1c319
both cpu1 phys_addr_ioremap vm=8 gpa=0x80000000 pa=0x21000 size=0xe818
both cpu1 remap_vm_image vm=8 pfn=0x12 image=1
both cpu0 smmu_free_pgd cb=1
both cpu0 exit_iabt ipa=0xc0000000
both cpu0 st page=0x2000000 word=511 value=0x40000000
both cpu1 revoke addr=0xa9b72470e92 size=0x400000000000000
both cpu1 smmu_iova_to_phys iova=0x10000000000
B    cpu1 perturb observer=host what=host_map target=0x1005 value=0x2eedd9e71e66bba3
B    cpu1 perturb observer=host what=count target=0x1005 value=0x41414141
B    cpu1 perturb observer=host what=host_map target=0x1005 value=0x40000000
B    cpu1 remap_vm_image vm=3 pfn=0x12 image=1
B    cpu1 dev_st cb=8 page=0x8000050 word=511
B    cpu1 exit_irq
both cpu1 ld page=0x50 word=511 reg=131072
both cpu0 dev_st page=0x8000050 word=511 value=0x40000000
both cpu0 set_mode mode=3
both cpu0 guest_hvc x0=0xd94137f81103bde4 x1=0x3 x2=0x6a51280e08ce28cd x3=0x50000000
both cpu0 st page=0x60000 word=1 value=0x40000000
both cpu0 dev_st page=0x8000030 word=511 value=0x40000000
both cpu0 smmu_clear iova=0x1235e64f1
both cpu0 clear_vm_s2_range vm=1 start=0x2000101020 size=0x677f
both cpu0 exit_irq
both cpu0 guest_hvc x0=0xd94137f81103bde4 x1=0x800000000000 x2=0x3
both cpu1 dev_st cb=8 page=0x8000040 word=511 value=0x40000000
both cpu1 guest_hvc x0=0xd94137f81103bde4 x1=0x800000000000 x2=0x1 x3=0x1
  at 4 both cpu0 exit_sys64
both cpu1 exit_class class=0x3f ec=0xfc2dda0b6c04c542
