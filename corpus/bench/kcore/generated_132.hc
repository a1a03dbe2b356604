obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu1 st page=0x50 word=512 value=0x300020
both cpu0 fault ipa=0x2000001000 size=8 rt=1 noisv=2 fetch=1 steer=0x18000,0x1
both cpu0 exit_class class=0x2a ec=0x2
both cpu0 exit_irq
both cpu0 smmu_clear iova=0x800002ffff cb=1 ix=1
both cpu1 grant addr=0x8ab5403b9ca57b29 size=0x1
both cpu1 remap_vm_image vm=16 pfn=0x800 image=1 steer=0x2,0x20000
both cpu1 smmu_lpae_map iova=0x7b6eb8221ff9496c pa=0x2000001000 prot=3 cb=2 ix=1
A    cpu1 dev_st cb=1 ix=1 page=0x8000050 word=511 value=0x300020
A    cpu1 perturb observer=vm5 what=vm_handle target=0x1005 value=0x300020
A    cpu0 perturb observer=vm5 what=vm_off target=0x1005 value=0x65a5629257e57341
A    cpu1 exit_wfx
both cpu1 fault ipa=0x200000 size=2 rt=31 noisv=16777216 fetch=1 steer=0xe000,0x2000,0x1
both cpu1 grant addr=0x8ab5403b9ca57b29 size=0x1001
both cpu1 smmu_clear iova=0x7b6eb8221ff9496c cb=7 ix=1
both cpu1 dev_st cb=1048576 ix=1 page=0x60000 word=350 value=0x41414141
both cpu1 set_reg reg=fpcr value=0x300020
A    cpu1 smmu_lpae_map iova=0x8000030000 pa=0x2000001000 prot=3 cb=1 ix=1
A    cpu1 perturb observer=vm3 what=vm_handle target=0x1005 value=0xffffffffffffffff
A    cpu1 clear_vm_s2_range vm=16 start=0x10000 size=0x1001
A    cpu1 smmu_lpae_map iova=0x87507931c2c06deb pa=0x200000 prot=3 cb=3 ix=1
B    cpu1 perturb observer=vm12 what=host_map target=0x1005 value=0x65a5629257e57341
both cpu1 guest_hvc x0=0xc4000004 x1=0x1000 x2=0x3 x3=0xa5448beadefa7b21
both cpu1 smmu_lpae_map iova=0xd933ab0af01862a0 pa=0x11000 prot=3 cb=1
both cpu1 dev_ld cb=8 ix=1 page=0x8000050 word=202
both cpu1 grant addr=0x80000000 size=0x1001
both cpu0 smmu_alloc_pgd cb=3 vm=3
both cpu1 exit_irq
both cpu0 revoke addr=0x80000000 size=0x1000
both cpu0 exit_abort ipa=0x80000000 write=1 size=8 rt=31
both cpu0 set_reg reg=q0_low value=0x41414141
both cpu0 st page=0x7565e4be688d252b word=1 value=0xa390486e83ea4b60
both cpu0 phys_addr_ioremap vm=16 gpa=0x40000010 pa=0x200000 size=0x1000
both cpu0 guest_hvc x0=0xc4000003 x1=0x1000 x3=0x1000
both cpu0 revoke addr=0x50200000 size=0x200000 steer=0x79f723bd898414ff,0x40000000,0x60
both cpu1 smmu_alloc_pgd cb=3 vm=3
both cpu1 st page=0x40 word=511 value=0x40000000
both cpu1 grant addr=0x40000010 size=0x1001
both cpu1 revoke addr=0x80000000 size=0x1fffff
B    cpu1 perturb observer=vm12 what=host_map target=0x1005 value=0x41414141
B    cpu1 perturb observer=vm2 what=host_map target=0x3 value=0x40000000
B    cpu1 smmu_free_pgd cb=7
B    cpu1 perturb observer=vm1 what=host_map target=0x1005 value=0xa390486e83ea4b60
both cpu1 revoke addr=0x40000010 size=0x201000
both cpu1 fault ipa=0x11000 size=4 rt=2 fetch=1
both cpu0 revoke addr=0x80000000 size=0x201000
both cpu0 smmu_alloc_pgd cb=7
both cpu0 grant addr=0x40000010 size=0x200000
