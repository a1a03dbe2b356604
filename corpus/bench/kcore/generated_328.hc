obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu1 verify_vm_image vm=2
both cpu1 fault ipa=0x2000108034 size=7 rt=1 noisv=1
both cpu1 smmu_free_pgd cb=2 ix=1
both cpu1 clear_vm_s2_range vm=1 start=0x893994 size=0x1000
both cpu1 grant addr=0x50001000 size=0x1000
both cpu1 clear_vm_s2_range start=0x893994 size=0x1000
both cpu0 remap_vm_image vm=6 pfn=0x2c61
both cpu0 grant addr=0x8000000000 size=0x1000
both cpu0 decrypt_buf vm=8 in=0x2000000000 gpa=0x50001000
both cpu1 remap_vm_image vm=1 pfn=0x2c61
both cpu1 register_kvm
both cpu1 set_reg reg=elr_el1
both cpu0 decrypt_buf vm=14 in=0x74a59e
both cpu0 ld page=0x11 word=872871135946 reg=1
both cpu1 save_crypt_vcpu vm=1 vcpu=7
both cpu1 set_mode
both cpu1 revoke addr=0x2b27d4b70227d0d4 size=0x4254 steer=0x0
both cpu1 encrypt_buf vm=1 in=0x2000110000 out=0xd0d7dd
  at 4 both cpu0 vcpu_run vm=14 vcpu=7 pfn=0x2000000 level=3 pc=0x50001000 steer=0x0,0x201,0x2
both cpu1 smmu_alloc_pgd cb=9 vm=9007199254740992
both cpu1 dev_st cb=9 ix=1477429220828468969 page=0x8000040 word=459 value=0x74c8658dda42ea66
both cpu1 smmu_clear iova=0x80000000 cb=8 ix=17
both cpu1 decrypt_buf in=0x4000000000 gpa=0x50001000 steer=0x4000,0x0,0x0,0xf
both cpu1 vcpu_run vcpu=7 pfn=0x2000000 level=1 pc=0x29
both cpu1 set_boot_info addr=0x100000 size=0x1000
both cpu1 clear_vm_s2_range start=0x4fc5cd size=0x1000
  at 4 both cpu0 phys_addr_ioremap vm=6957235145221 pa=0x2000000000 size=0x10000
both cpu1 ld page=0x40001 word=1 reg=1
B    cpu1 fault ipa=0x4fc5cd size=1 rt=15 noisv=1
B    cpu1 vcpu_run vm=3 pfn=0x1bb4160feeef041 level=3 pc=0x40000000 steer=0x3,0x0,0x1
B    cpu1 register_vcpu vcpu=7
both cpu1 register_kvm
both cpu1 dev_ld cb=9 page=0x8000040 word=872871135946
both cpu1 smmu_iova_to_phys iova=0x10000000000 cb=9
both cpu1 exit_irq
A    cpu1 perturb observer=host what=inc_exe target=0x9864fc111f2ac3e value=0x300020
A    cpu1 set_boot_info vm=16 addr=0x50001000
A    cpu1 perturb observer=vm2 what=inc_exe target=0x11 value=0x300020
A    cpu1 ld page=0x40001 word=511 reg=1
  at 2 A    cpu0 smmu_clear iova=0x60000fff cb=9 ix=1
B    cpu0 register_vcpu vcpu=8
B    cpu0 fault ipa=0x4000000000 size=2 rt=1 noisv=1
A    cpu0 perturb observer=host what=host_map target=0x11 value=0x1
both cpu0 revoke addr=0x50001000
both cpu0 smmu_clear iova=0x60000fff ix=2
both cpu0 st page=0x60000 word=1 value=0xffffffffffffffff
both cpu0 guest_hvc x0=0xb x1=0x1000 x2=0x40000000 x3=0xacbac8d2bddeee95
both cpu0 st page=0x40001 word=511 value=0x300020
