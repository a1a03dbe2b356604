obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu1 remap_vm_image vm=2 pfn=0x8a4 image=4
both cpu1 exit_sys64
both cpu1 dev_st cb=1 ix=2 page=0x49d14ff27376d5d8 word=280 value=0x41414141
both cpu1 smmu_free_pgd cb=3
both cpu0 remap_vm_image vm=16 pfn=0x400 image=4
both cpu0 smmu_clear iova=0x675a73dbdd9ce6f8 cb=2
both cpu0 revoke addr=0x80000000 size=0x5c8c
both cpu0 dev_st page=0x8000040 word=511 value=0x300020
both cpu0 smmu_clear iova=0x675a73dbdd9ce6f8 ix=2
both cpu0 smmu_iova_to_phys iova=0x675a73dbdd9ce6f8 ix=1
both cpu0 dev_st cb=2 ix=2 page=0x6dc357edc69b1c67 word=511 value=0x41414141
  at 1 both cpu1 fault ipa=0xc86aa1 size=4 rt=30 noisv=1 fetch=1
both cpu0 dev_ld cb=1 page=0x49d14ff27376d5d8 word=141
both cpu0 clear_vm_s2_range vm=16 start=0xc86aa1 size=0x1
both cpu0 dev_ld cb=1 ix=2 page=0x60001
both cpu0 dev_st cb=1 ix=1 page=0x6dc357edc69b1c67 word=1 value=0x41414141
both cpu0 st page=0x4a6ec8e930277331 word=133 value=0x300020
both cpu0 exit_abort ipa=0x80000000 size=1 rt=31
both cpu0 fault ipa=0xc86aa1 size=1 rt=30 noisv=1 fetch=156598 steer=0xfffffffffffff000
both cpu0 encrypt_buf in=0x2000000000 out=0xc86aa1
both cpu0 ld page=0x4a6ec8e930277331 word=18 reg=8
both cpu0 dev_st cb=2 page=0x8000040 word=133 value=0x1000000000000000
both cpu0 st page=0x21 word=511 value=0x41414141
both cpu0 exit_class class=0x12f0fbfac9 ec=0x3
both cpu0 system_off
both cpu0 exit_iabt ipa=0x40000010
both cpu0 phys_addr_ioremap gpa=0x80000000 pa=0xc86aa1 size=0x1
both cpu0 revoke addr=0x40000010 size=0x2000 steer=0x7e96b6c7ce222000,0x2000001000,0x1f000
both cpu0 st page=0x4a6ec8e930277331 value=0x300020
both cpu0 exit_abort ipa=0xdf5a5f2007a33262 write=1 size=4 rt=2 noisv=64135
both cpu0 grant addr=0x40000010 size=0x1
both cpu0 st page=0x4a6ec8e930277331 word=510 value=0x1000000000000000
both cpu0 vcpu_run vcpu=7 pfn=0x800 level=3 inject=1 pc=0x969e61c73a0542bd
B    cpu0 perturb observer=vm2 what=host_map target=0x715497c866c108ca value=0x300020
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0xc86aa1 prot=3 cb=2 ix=2
both cpu0 smmu_lpae_map iova=0x40000000 prot=3
both cpu0 dev_st cb=2 ix=2 page=0x8000040 word=18 value=0x300020
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x2000000000 prot=2 cb=2 ix=2
both cpu0 exit_iabt ipa=0x40000000
both cpu0 dev_ld cb=8 page=0x8000040 word=285 steer=0x1000
both cpu0 ld page=0x21 word=510 reg=2
both cpu0 set_mode
both cpu0 guest_hvc x0=0x84000004 x1=0x1000 x2=0x3 x3=0x1
both cpu0 exit_abort ipa=0x40000010 write=1 size=4 rt=2 s1ptw=1 noisv=1
both cpu0 vcpu_run vcpu=6 pfn=0x800 level=3 inject=1 pc=0x40000000
both cpu0 set_reg reg=elr_el1
both cpu0 phys_addr_ioremap vm=15 gpa=0x40000000 pa=0x2000000000 size=0x1
both cpu0 fault ipa=0x41000 write=1 size=3 rt=1 noisv=1
