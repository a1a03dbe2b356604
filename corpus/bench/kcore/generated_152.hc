obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 save_crypt_vcpu
B    cpu0 smmu_clear iova=0xef8af50e3840733c cb=3 ix=1
B    cpu0 perturb observer=host what=content target=0x1 value=0x40000000
B    cpu0 encrypt_buf vm=1 in=0x10000 out=0x4000010000
B    cpu0 perturb observer=host what=vm_handle target=0x3ede2bd8306fb09b value=0x46301fa2c6cbf5ab
both cpu0 dev_st cb=1 ix=2 page=0x8000040 word=49 value=0x1
both cpu0 revoke addr=0x80000000 size=0x10000 steer=0x2000000,0x1000
both cpu0 set_mode mode=1
both cpu0 exit_irq
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x2000108020 prot=1 cb=3
  at 5 both cpu1 grant addr=0x80000000 size=0x10000
both cpu0 register_vcpu vm=12
both cpu0 hvc nr=16 x1=0x200000 x2=0x1 x3=0xc89a090f51f6b342 x4=0x1000 x5=0x1000000
both cpu1 vcpu_run vm=12 pfn=0x2d1 level=4 inject=1 pc=0x50001000
both cpu1 register_vcpu vm=12
both cpu1 grant addr=0x80000000 size=0x200001
both cpu0 revoke addr=0x80000000 size=0x10000
both cpu0 smmu_iova_to_phys iova=0xef8af50e3840733c cb=3 ix=1
A    cpu0 phys_addr_ioremap vm=16 gpa=0x80000000 pa=0xbb19f4 size=0x10000
A    cpu0 guest_hvc x0=0xbc9aa63cb3619baf x1=0x1cc x2=0x200000 x3=0x200000
A    cpu0 perturb observer=host what=inc_exe target=0x1 value=0x40000000
A    cpu0 set_pc value=0x80000000
both cpu0 load_crypt_vcpu vm=12 vcpu=1 steer=0x60,0xe90783d6e6249000,0x8000040000,0x0
  at 6 both cpu1 vcpu_run vm=12 vcpu=6 pfn=0x11 level=3 inject=1 pc=0x88dc09b456773cc6
both cpu0 exit_irq
both cpu0 smmu_iova_to_phys iova=0x40000000 cb=3
both cpu0 grant addr=0x80000000 size=0x1000
both cpu0 remap_vm_image vm=3 pfn=0x255 image=1
both cpu0 exit_abort ipa=0xe9cc235da287124c write=1 size=4 rt=2 s1ptw=1 noisv=1
both cpu0 vcpu_run vm=16 pfn=0x255 level=4 inject=1 pc=0x80000000
both cpu0 guest_hvc x0=0xb77437aed0dfe8bb x2=0x2 x3=0x200000
both cpu0 remap_vm_image vm=12 pfn=0xe31 image=5
both cpu0 set_boot_info vm=35184372088832 addr=0x88dc09b456773cc6 size=0x201000
both cpu0 exit_irq
both cpu0 ld page=0x11 word=1 reg=1
both cpu0 ld page=0x11 word=1 steer=0x12,0xefcf2348f9e2ba5a
both cpu0 revoke addr=0x80000000 size=0x200001 steer=0x0,0x11,0x11
both cpu0 clear_vm_s2_range vm=16 start=0xbb19f4
both cpu0 st page=0x11 word=1 value=0x1
both cpu0 remap_vm_image vm=1 pfn=0x11 image=3 steer=0x80000000,0x3a7defb9022,0x1,0x40000010000
both cpu0 hvc x1=0x1000 x3=0x3 x4=0x9ef7bfe15d759255 x5=0x1
both cpu1 exit_abort ipa=0xae6559832ed62983 write=1 size=4 rt=1 s1ptw=1
both cpu0 smmu_iova_to_phys iova=0x82a3802a52be444c cb=3 ix=2
both cpu0 exit_abort ipa=0x1000 write=1 size=4 rt=1 s1ptw=1 noisv=1
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x40000 prot=4 cb=3 ix=2
both cpu0 vcpu_run vm=16 pfn=0x30 level=4 inject=1 pc=0xae6559832ed62983
both cpu0 exit_irq
both cpu0 dev_st cb=3 ix=2 page=0x8000050 word=1 value=0x41414141
