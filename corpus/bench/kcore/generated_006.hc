obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu0 ld page=0x200 steer=0x5000,0x0,0x2
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 smmu_lpae_map iova=0xb15fae7c9b342537 pa=0x2000001000 prot=2
both cpu0 revoke addr=0xffffffffffffffff size=0x2000 steer=0x2000,0x1
both cpu0 fault ipa=0xff97a3 write=1 size=8 fetch=1
both cpu0 remap_vm_image vm=2 pfn=0x40
both cpu1 set_boot_info vm=2 addr=0x60000000 size=0x1000
both cpu1 vcpu_run vm=1 vcpu=8 pfn=0x401 level=3 inject=1
both cpu1 exit_iabt ipa=0x60000000
both cpu1 remap_vm_image vm=2 pfn=0x2000200 image=4 steer=0x6
both cpu1 smmu_alloc_pgd cb=1 vm=1 ix=2
both cpu1 smmu_clear cb=8 ix=1
A    cpu1 perturb observer=vm9 what=vm_off target=0x100 value=0x1
both cpu0 clear_vm_s2_range vm=1 start=0x41000
both cpu0 smmu_lpae_map iova=0xb15fae7c9b342537 pa=0x41000 prot=4 ix=2
both cpu0 st page=0x200 value=0x1
both cpu0 fault ipa=0x2000001000 write=1 size=8 noisv=1 fetch=1
both cpu0 exit_abort ipa=0xffffffffffffffff write=1 size=4 rt=30 s1ptw=1 noisv=1
both cpu0 fault ipa=0xff97a3 size=1 noisv=1
  at 2 both cpu1 exit_abort ipa=0xffffffffffffffff size=8 rt=619860 noisv=1
both cpu1 set_boot_info vm=2 size=0x1000
  at 6 both cpu0 smmu_free_pgd cb=2 ix=2
both cpu0 smmu_clear iova=0x8000041000 cb=4 ix=2
both cpu0 clear_vm_s2_range vm=15 start=0x2000001000 size=0x1000
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 dev_ld cb=2 page=0x8000030
both cpu1 smmu_alloc_pgd cb=8 vm=1 ix=2
both cpu1 system_off
both cpu1 exit_irq
both cpu0 hvc nr=11 x1=0x3 x3=0x1 x5=0x4
both cpu0 dev_st cb=2 page=0x8000050 value=0xd9973e08a34ff8a8
both cpu0 dev_ld cb=2 page=0x8000030 word=511
both cpu0 smmu_clear iova=0x60000000
both cpu1 ld page=0x80000000000000
both cpu1 set_reg reg=x2 value=0x300020
both cpu1 decrypt_buf vm=2 in=0x2000001000 gpa=0xffffffffffffffff
both cpu1 smmu_free_pgd cb=8
both cpu1 smmu_alloc_pgd cb=8 vm=12
both cpu1 revoke addr=0x9000010 size=0x1000 steer=0x20000000000
A    cpu1 perturb observer=host what=inc_exe target=0xb1e3 value=0xa7813b195a1576a2
both cpu0 guest_hvc x0=0x84000000 x1=0x1 x2=0x2 x3=0x3
both cpu0 remap_vm_image vm=15 pfn=0x26
both cpu0 exit_abort size=1 s1ptw=1
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x21000 prot=3 cb=2
both cpu0 remap_vm_image vm=2 pfn=0x40
both cpu0 set_boot_info vm=2 addr=0x603a91a914333d0 size=0x1000
both cpu0 phys_addr_ioremap vm=2 gpa=0x1efb4109fe1ebd4e pa=0x2000001000 size=0x10000
both cpu0 dev_ld cb=256 ix=2 page=0x60000
