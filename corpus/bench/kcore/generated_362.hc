obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 vcpu_run pfn=0x30 level=2
both cpu1 phys_addr_ioremap pa=0x81473c size=0x22d8
A    cpu1 perturb observer=vm3 what=count target=0x31 value=0x41414141
both cpu1 vcpu_run vm=1 vcpu=7 pfn=0x12 level=2 pc=0x80000000
both cpu1 hvc nr=20 x1=0xded221e17d89e7e3 x2=0x6541f06d9c7b7d11 x3=0x2 x4=0x2 x5=0x1000 steer=0x421a000,0x11
both cpu1 dev_ld cb=4 ix=1 page=0x6ea44d5e4987dcd9 word=511
both cpu0 dev_ld cb=4 ix=1 page=0x40000 word=6723
both cpu0 fault ipa=0x81473c size=4 rt=2
both cpu0 ld page=0x50000 word=1 reg=3
both cpu0 exit_sys64
both cpu0 exit_irq
both cpu0 remap_vm_image pfn=0x20 image=5 steer=0x0,0xc4000003,0x50000
both cpu0 grant addr=0x80000000 size=0x3000
both cpu0 remap_vm_image vm=2 pfn=0x2000100 image=5 steer=0x8000050000,0x3,0x81473c
both cpu0 fault ipa=0x81473c size=4 rt=2
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x2000101000 prot=4 cb=2 ix=1
both cpu0 smmu_alloc_pgd cb=1 vm=16 ix=1
A    cpu1 perturb observer=vm7 what=vm_handle value=0x41414141
A    cpu1 perturb observer=16 what=vm_handle value=0x41414141
A    cpu1 perturb observer=vm1 what=inc_exe target=0x31 value=0x41414141
A    cpu1 perturb observer=host what=vm_off target=0xb17d3e9d056d1be9 value=0x41414141
both cpu1 decrypt_buf in=0x2000000000 gpa=0x80000000
both cpu1 vcpu_run vm=10 pfn=0x2000000 level=3 pc=0x80000000 steer=0x4000,0x3000,0x20,0x41414141
  at 2 both cpu0 vcpu_run pfn=0x2000000 level=1 inject=1 pc=0x1000
both cpu1 ld page=0x50000 word=6723 reg=3 steer=0x1,0xfdeb2ac503b551a0,0x2
both cpu1 exit_abort ipa=0x1000 size=2 rt=15
both cpu1 set_reg reg=x1 value=0x41414141
both cpu1 clear_vm_s2_range vm=1 start=0x81473c size=0x3000
both cpu1 vcpu_run vm=15 pfn=0x21 level=5840 inject=1 pc=0x60000000
both cpu1 revoke addr=0x80000000 size=0x3000
both cpu1 st page=0x50001 word=6723 value=0x41414141
both cpu1 ld page=0x50000 word=411 reg=3
both cpu1 st page=0xffffffffffffffff word=6723 value=0x1
both cpu1 set_boot_info vm=15 addr=0x80000000 size=0x10000
both cpu1 vcpu_run vm=3 pfn=0x600 level=1 inject=1 pc=0x50200000
B    cpu1 perturb observer=vm3 what=inc_exe target=0x31 value=0x41414141
both cpu1 decrypt_buf vm=15 in=0x2000000000 gpa=0x50200000
both cpu1 exit_iabt ipa=0x50200000
both cpu1 grant addr=0x60000000 size=0x2000
both cpu1 set_boot_info vm=15 addr=0xc0000000 size=0x201000
both cpu1 verify_vm_image vm=1
both cpu0 exit_abort ipa=0x80000000 size=2 rt=3 s1ptw=1
both cpu0 vcpu_run vm=3 vcpu=1 pfn=0x32 level=5840 pc=0x1000
both cpu0 exit_wfx
both cpu0 set_boot_info vm=15 addr=0x80000000 size=0x10000
both cpu1 exit_iabt ipa=0x50200000
both cpu1 grant addr=0x1000 size=0x2000
both cpu1 phys_addr_ioremap gpa=0x40000000 pa=0xe26957 size=0x1
