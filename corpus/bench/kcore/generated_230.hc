obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu1 dev_ld cb=1 page=0x278d7faf8c185e36 word=1
both cpu1 ld page=0x710a9063f8eee2c2 word=1 reg=1 steer=0x50000,0x7,0x6984,0x8000030
both cpu1 ld page=0x200 word=1 reg=1
both cpu1 st page=0x710a9063f8eee2c2 value=0x6acb3ff834ee1c61
B    cpu1 perturb observer=host what=stream target=0xce59fc598842ac80 value=0x19108b87d53e854d
both cpu1 encrypt_buf vm=12 in=0x1fffffffff out=0x32000
both cpu1 grant addr=0x60000000 size=0x1000
B    cpu1 perturb observer=host what=stream value=0x6acb3ff834ee1c61
both cpu1 set_reg reg=x1 value=0x6acb3ff834ee1c61
both cpu1 fault ipa=0x2000108020 write=2 size=4 rt=30 fetch=1
both cpu1 st page=0x710a9063f8eee2c2 word=476
both cpu1 dev_st cb=1 ix=27012 page=0x8000041 word=482 value=0x1a3482d099ff6db5
both cpu0 system_off
both cpu0 dev_ld cb=2 ix=27012 page=0x40001 word=476
both cpu0 set_boot_info vm=1 addr=0x50200000 size=0x91c
both cpu0 ld page=0x710a9063f8eee2c2 word=482 reg=1
  at 1 both cpu1 dev_st cb=1 page=0x60000 word=235
both cpu0 set_reg reg=x3 value=0x1a3482d099ff6db5
both cpu0 remap_vm_image vm=12 pfn=0x31 image=1 steer=0x3,0x1fffffffff,0xd7faf8c185e36000
both cpu0 ld page=0x710a9063f8eee2c2 word=476 reg=1
both cpu0 revoke addr=0xffffffffffffffff size=0x1000 steer=0x2000000,0x2000,0xdc292a456a842000
both cpu0 phys_addr_ioremap vm=2 gpa=0xbb86e0f778f17c22 pa=0x1fffffffff size=0x1000
both cpu0 smmu_alloc_pgd cb=1 vm=2 ix=27012
both cpu0 st page=0x710a9063f8eee2c2 word=476 value=0x234964001a449c06
both cpu0 decrypt_buf vm=1 in=0xa47ab2 gpa=0xffffffffffffffff
both cpu0 st page=0x710a9063f8eee2c2 word=482
  at 1 both cpu1 fault ipa=0x2000108020 write=2 size=8 rt=1 fetch=2 steer=0x2,0x0,0x0,0x0
both cpu0 verify_vm_image vm=7
both cpu0 st page=0x710a9063f8eee2c2 word=476 value=0x1
both cpu1 set_reg reg=q0_low value=0x41414141
both cpu1 vcpu_run vm=1 vcpu=8 pfn=0x31 level=2 pc=0x50200000
both cpu1 smmu_clear iova=0x8000041000 cb=2 ix=27012
both cpu1 set_boot_info vm=1 addr=0xffffffffffffffff size=0x91c
both cpu1 smmu_alloc_pgd cb=1 vm=2
both cpu1 vcpu_run vm=15 vcpu=8 pfn=0x31 level=3 inject=2 pc=0x8000000000
both cpu1 vcpu_run vm=2 vcpu=7 pfn=0x31 level=3 inject=1 pc=0xffffffffffffffff
both cpu0 grant addr=0x40000010 size=0x201000
both cpu1 st page=0x710a9063f8eee2c2 word=247 value=0x1
both cpu1 exit_abort ipa=0x50200000 write=1 size=3 rt=1 s1ptw=2 noisv=2
both cpu1 system_off
both cpu1 smmu_lpae_map iova=0xd32be24ed38552b4 pa=0xa47ab2 prot=3 cb=2 ix=27012
both cpu1 verify_vm_image vm=2
both cpu1 smmu_iova_to_phys iova=0x8000041000 cb=2 ix=27012
both cpu1 set_boot_info vm=2 addr=0x7fffffff size=0x91c
both cpu1 guest_hvc x0=0x84000000 x1=0x1 x2=0x50000000 x3=0x50000000
both cpu1 guest_hvc x0=0xa10bf2637e3aada7 x1=0x1 x2=0x1 x3=0x1
both cpu0 vcpu_run vm=16 vcpu=8 pfn=0x31 level=2 pc=0x8000000000
both cpu0 vcpu_run vm=2 pfn=0x93c level=3 pc=0x8000000000
