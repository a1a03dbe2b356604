obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu1 smmu_iova_to_phys iova=0x40000000 cb=1
both cpu1 dev_ld cb=1 page=0x10893ec89425a7dd word=511 steer=0x1005000,0xfffffffff000,0x0,0x40f76854a775bc96
both cpu1 revoke addr=0x50001000 steer=0x0,0x0
both cpu0 revoke addr=0x8000000000 size=0xdf48
both cpu0 grant addr=0x2d9206de7f830837
both cpu0 system_off
both cpu0 smmu_alloc_pgd cb=1 vm=1
B    cpu1 remap_vm_image vm=15 pfn=0xff image=6641
both cpu1 set_boot_info vm=2 addr=0xfc099d4300dc26e0
both cpu1 grant addr=0x50000000
both cpu1 dev_ld cb=2 page=0x40000 word=511
both cpu1 vcpu_run vcpu=7 pfn=0x200 level=3 pc=0x50001000
both cpu1 smmu_lpae_map iova=0x88b8c9f0e4b96b1f pa=0xf34ce9 prot=4 cb=1
both cpu1 load_crypt_vcpu vm=2
both cpu1 revoke addr=0x50001000 size=0xd633
both cpu1 exit_irq
both cpu1 load_crypt_vcpu
both cpu1 smmu_clear iova=0xffffffffff cb=1
  at 2 both cpu0 exit_class class=0x17 ec=0x40000000
both cpu1 grant addr=0x50001000
  at 6 both cpu0 smmu_lpae_map iova=0x60001000 pa=0xf34ce9 prot=4 cb=2
both cpu0 ld page=0x1f word=511
both cpu0 smmu_clear iova=0xffffffffff cb=1
both cpu0 vcpu_run vm=6 pfn=0xff level=3 pc=0xffffffffffffffff steer=0x31000,0x2,0x1f000
both cpu0 smmu_clear iova=0x88b8c9f0e4b96b1f cb=1 ix=1
both cpu0 fault ipa=0x1000000 size=2 rt=31 fetch=1
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x400001 prot=4 cb=2
both cpu0 set_boot_info addr=0x80000000
both cpu0 encrypt_buf vm=15 in=0xf34ce9 out=0x2000101020
both cpu0 encrypt_buf vm=2 in=0x1000000 out=0x1000000 steer=0x2000,0xfffffffffffff000,0x0
both cpu0 verify_vm_image vm=2 sign=2097152
both cpu0 fault ipa=0xf34ce9 write=1 size=2 steer=0x142000,0x1,0x3
both cpu0 dev_ld cb=2 ix=1 page=0x9b3b7785f5692e7a word=511 steer=0x1f,0x4,0xea48eb322a251dcf,0x1000
both cpu0 smmu_lpae_map prot=4 cb=4
both cpu0 smmu_lpae_map pa=0xf34ce9 prot=4 cb=8 ix=1
both cpu0 remap_vm_image vm=15 pfn=0x12 image=1
both cpu0 st page=0x1f word=1 value=0x300020
both cpu0 fault ipa=0x1000000 write=1 size=2 rt=31 noisv=1 fetch=1 steer=0x10000,0x3f,0x79,0x1000
B    cpu1 perturb observer=host what=host_map target=0x100 value=0x41414141
B    cpu1 perturb observer=host what=inc_exe target=0x3
B    cpu1 perturb observer=vm9 what=4603282615264631 target=0x100 value=0x41414141
both cpu1 fault ipa=0x1000000 size=2 noisv=1 fetch=2097152
both cpu1 dev_ld cb=2 page=0x9b3b7785f5692e7a word=511 steer=0x1000000000000,0x3,0x0
both cpu1 exit_iabt ipa=0x9000010
both cpu1 set_boot_info vm=15 addr=0x9000010 size=0x200000
both cpu1 dev_ld cb=3 ix=1 page=0x17538c9ce4283764 word=1 steer=0x1,0x0
both cpu1 load_crypt_vcpu vm=15 vcpu=8 steer=0x18000,0x17,0x4
both cpu0 set_reg reg=elr_el1
