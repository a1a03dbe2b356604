obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 exit_irq
both cpu0 verify_vm_image vm=3
both cpu0 st page=0x50001 word=1 value=0x40000000
both cpu0 grant addr=0x40000000 size=0x1000
A    cpu0 perturb observer=vm1 what=host_map target=0xffffffffffffffff
both cpu0 load_crypt_vcpu vm=2 vcpu=8
both cpu1 hvc nr=30 x1=0x2 x2=0x50000000 x3=0xffffffffffffffff x4=0xf602dc7d52b43f99 x5=0x2
both cpu1 clear_vm_s2_range vm=1 start=0xffffff size=0x1000
both cpu0 fault ipa=0xd86b96 size=4 noisv=1
both cpu0 fault ipa=0x2000 size=4 rt=30
both cpu0 revoke addr=0x40001000 size=0x1000
both cpu0 revoke size=0x1000
both cpu0 st page=0xf142673f165732f9 word=511 value=0x40000000
both cpu0 dev_st cb=1 ix=1 page=0x60000 word=511 value=0x300020
A    cpu0 perturb observer=vm15 what=inc_exe target=0xb1215292a02dbc32 value=0x300020
A    cpu1 dev_st cb=1 page=0x8000050 word=1 value=0x300020
both cpu1 smmu_lpae_map iova=0x60001000 pa=0xffffff prot=3 cb=1
both cpu1 vcpu_run vm=16 vcpu=8 pfn=0x800 level=3 inject=1 pc=0x40000010 steer=0x1,0x2000100020000
both cpu1 dev_ld cb=1 page=0x60000 word=511
A    cpu1 perturb observer=vm15 what=host_map target=0xb9c3625e995c2836
both cpu1 dev_ld cb=1 ix=1 page=0x60000 word=511 steer=0x2
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x800 level=3 inject=2 pc=0x40000010 steer=0x79,0x0,0x133
both cpu1 smmu_alloc_pgd cb=5 vm=1
both cpu1 set_reg reg=x1 value=0x41414141
both cpu1 dev_st ix=2 page=0x60000 word=511
both cpu1 system_off
both cpu1 set_boot_info vm=1 addr=0xc1da9eeac247c717
both cpu1 exit_irq
both cpu1 decrypt_buf vm=1 in=0x2000110000 gpa=0x50200000
both cpu1 phys_addr_ioremap vm=2 gpa=0xc1da9eeac247c717 pa=0x11000
both cpu1 dev_ld page=0x60001 word=511
both cpu1 clear_vm_s2_range vm=1 start=0x2000110000 size=0x5877
B    cpu1 perturb observer=vm15 what=962374611821 target=0xb1215292a02dbc32 value=0x40000000
A    cpu0 perturb observer=host what=vm_handle target=0xb1215292a02dbc32 value=0x1
  at 6 A    cpu1 smmu_lpae_map iova=0x10000000000 pa=0x11000 prot=3 cb=1
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 fault ipa=0xffffff write=1 size=1 noisv=1 fetch=1
both cpu0 dev_ld cb=1 page=0x60000 word=511
both cpu0 st page=0x2000000 word=1
both cpu1 exit_sys64
both cpu1 remap_vm_image vm=2 pfn=0x40 image=2
both cpu1 verify_vm_image vm=3 sign=2
both cpu1 dev_ld page=0x60000 word=511
both cpu1 fault ipa=0x11000 write=1 size=1
B    cpu1 encrypt_buf vm=1 in=0xffffff out=0x2000110000
A    cpu1 vcpu_run vm=1 pfn=0x40 level=3 inject=1 pc=0xc1da9eeac247c717
A    cpu1 fault ipa=0x2000110000 write=1 size=65536 rt=16 steer=0xb,0x1000,0xf000
A    cpu1 perturb observer=vm15 what=inc_exe target=0xb1215292a02dbc32 value=0x40000000
