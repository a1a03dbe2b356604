obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu1 exit_irq
  at 5 A    cpu0 perturb observer=host what=vm_handle target=0x31 value=0x1
both cpu1 remap_vm_image vm=1 pfn=0x77c
both cpu1 clear_vm_s2_range vm=11 start=0x866935 size=0x200000
both cpu1 grant addr=0x48fa3d744985b001 size=0x3000
both cpu1 encrypt_buf vm=2 in=0x306312 out=0x2000101000
both cpu1 smmu_clear iova=0x3cbe4998b57 ix=1
both cpu1 smmu_alloc_pgd vm=12 ix=1
both cpu1 set_boot_info vm=3 addr=0x40000000 size=0x1000
both cpu1 dev_ld cb=2 ix=1 page=0x8000040 steer=0x1c2c76c03cf85000
both cpu1 encrypt_buf vm=11 in=0x2000001000 out=0x2000101020
both cpu1 smmu_iova_to_phys iova=0x3cbe4998b57 cb=7
both cpu1 dev_ld cb=8 ix=1 page=0x8000040 word=511
both cpu0 hvc nr=14 x1=0x1000 x2=0x8e87f7040211793c x3=0x50000000 x4=0x723b34479ef93f70 x5=0x1
both cpu0 ld page=0x50001 word=511 reg=4
both cpu0 ld page=0x50001 reg=4
both cpu0 system_off
both cpu0 fault ipa=0x866935 size=8 rt=31 steer=0x1
  at 2 both cpu1 st page=0x11 value=0x1
both cpu1 system_off
both cpu1 hvc nr=14 x1=0x1000 x2=0x1000 x3=0x8000000000000000 x4=0x5ca56f4f2ec2ace x5=0x1000
both cpu1 dev_st ix=1 page=0x511670c482e34d7f word=314 value=0x41414141
both cpu1 fault ipa=0x2000100000 size=4 rt=31 noisv=1 steer=0x3,0x1,0x200000,0x60000000
both cpu1 dev_st cb=2 page=0x511670c482e34d7f word=511 value=0xe1e583b49817fe37
both cpu0 exit_wfx
both cpu0 st page=0x50001 word=511 value=0x11aefb693fc3bda0
both cpu0 exit_irq
both cpu1 verify_vm_image vm=1 sign=1
both cpu1 fault ipa=0x866935 size=4 rt=3
both cpu0 set_mode mode=2
both cpu0 exit_irq
  at 6 both cpu1 clear_vm_s2_range vm=2 start=0x804fdb size=0x10000
both cpu0 vcpu_run vm=11 vcpu=3 level=3 inject=1 pc=0x50000000
both cpu0 verify_vm_image vm=5 sign=1
both cpu0 st page=0x50001
both cpu0 st page=0x50001 word=1
both cpu0 dev_st ix=1 page=0x511670c482e34d7f word=228 value=0x1
both cpu0 st page=0x11 word=512 value=0x300020
both cpu0 clear_vm_s2_range vm=11 start=0x31000 size=0x10000
both cpu0 register_vcpu vm=16 vcpu=3
  at 5 both cpu1 vcpu_run vm=1 vcpu=8 pfn=0x31 level=3 pc=0x50000000
B    cpu1 perturb observer=vm2 what=vm_handle target=0x21 value=0xe1e583b49817fe37
both cpu1 exit_irq
both cpu1 phys_addr_ioremap vm=1 gpa=0x50000000 pa=0xfd4390 size=0x10000
both cpu1 clear_vm_s2_range vm=17 start=0x5c613c size=0x10000
both cpu0 remap_vm_image vm=1 pfn=0x69b image=139152 steer=0x1000000000000000,0x0,0x21,0x511670c482e34d7f
both cpu0 exit_irq
B    cpu0 perturb observer=vm1 what=vm_off target=0x21 value=0xe1e583b49817fe37
