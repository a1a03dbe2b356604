obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu1 clear_vm_s2_range vm=16 start=0x11000 size=0x1000
both cpu1 verify_vm_image vm=16
both cpu1 register_vcpu vm=1 vcpu=5
both cpu1 verify_vm_image vm=11
both cpu1 exit_irq
both cpu1 clear_vm_s2_range vm=3 start=0x400000 size=0x200000
both cpu1 exit_abort ipa=0x40002000 write=1 rt=1 s1ptw=1 noisv=1
both cpu1 phys_addr_ioremap gpa=0x85022794aa41564f pa=0x2000001000 size=0x1000
both cpu1 smmu_clear iova=0x8000030000 cb=3
both cpu1 smmu_lpae_map pa=0xe03f94 cb=3
both cpu1 revoke addr=0x8000000000 size=0x1000 steer=0x1,0x1,0x11
both cpu1 exit_wfx
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x2000001000 prot=4 cb=3
both cpu1 ld page=0x200 word=5486159 reg=1
both cpu1 set_reg reg=x1
both cpu1 vcpu_run vm=8 vcpu=1 pfn=0x8000000000 level=3 pc=0x374c628893 steer=0x0
both cpu0 fault ipa=0x400000 rt=1 fetch=1
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x400000 cb=2
both cpu0 grant addr=0xc0000000 size=0x1000
both cpu0 smmu_clear iova=0x8000030000 cb=3
both cpu0 encrypt_buf vm=2 in=0x20000 out=0x32000 steer=0x0
both cpu0 revoke addr=0x40002000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x374c628893 pa=0x2000100000 size=0x201000
both cpu0 revoke addr=0x85022794aa41564f size=0x1000
both cpu0 revoke addr=0x374c628893 size=0x1e88
both cpu0 exit_abort ipa=0x40002000 write=1 size=1 rt=1 noisv=1
both cpu0 load_crypt_vcpu vm=3 vcpu=1 steer=0x1,0x2,0x8
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x2000001000 prot=6613981330 cb=2
both cpu0 dev_st cb=1 ix=549755813888 page=0x8000040 word=5486159 value=0x41414141
both cpu0 vcpu_run vm=2 pfn=0x200 level=2 inject=1 pc=0x374c628893
both cpu0 ld page=0x200 word=511 reg=1 steer=0x7000,0x1000
both cpu0 fault ipa=0x75280 write=1 size=2 rt=30 fetch=1
both cpu1 st page=0x50 word=5486159 value=0x41414141
A    cpu1 perturb observer=vm5 what=vm_handle target=0x100 value=0x41414141
both cpu1 exit_irq
both cpu1 set_reg reg=q0_low value=0x71d89ab1173bad4d
both cpu1 grant addr=0xc0000000 size=0x1000
both cpu1 set_pc value=0x50200000
B    cpu1 perturb observer=vm1 what=host_map target=0x31 value=0x41414141
both cpu1 dev_st cb=1 ix=1 page=0x60000 word=22 value=0x41414141
both cpu0 exit_irq
A    cpu1 smmu_free_pgd cb=2 ix=2
both cpu1 vcpu_run vm=15 pfn=0x401 level=1 inject=1 pc=0x40002000 steer=0x200000000000000,0x2,0x1000,0x0
both cpu1 st page=0x50 word=22 value=0x1
both cpu1 grant addr=0x40002000 size=0x1000
both cpu1 set_pc value=0xc0000000
both cpu1 clear_vm_s2_range vm=3 start=0xf36cef size=0x2000
both cpu1 verify_vm_image vm=3
