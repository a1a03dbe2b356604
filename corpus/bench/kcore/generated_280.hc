obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 clear_vm_s2_range vm=1 start=0x678afa size=0x200000
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x678afa prot=3 cb=1 ix=2
both cpu1 guest_hvc x0=0xb x1=0x2 x2=0x2cb361b83e2ff28a x3=0x1
both cpu1 smmu_clear cb=8 ix=1
both cpu1 smmu_clear cb=3 ix=2097152
both cpu1 smmu_lpae_map iova=0x7d77f95ec8b516d0 pa=0xffffff prot=2 cb=8
both cpu1 st page=0x10
both cpu1 clear_vm_s2_range vm=3 start=0x7ae883 size=0x10000
  at 6 both cpu0 exit_abort ipa=0x40002000 size=1 rt=1
both cpu1 exit_sys64
both cpu1 smmu_clear iova=0x70000000 cb=1 ix=2
both cpu0 ld page=0x40000 reg=1
  at 4 both cpu1 smmu_alloc_pgd vm=1 ix=1
both cpu0 ld page=0x32 reg=2
both cpu0 smmu_clear cb=16384 ix=1
both cpu0 vcpu_run vm=3 pfn=0x10 level=3 inject=1 pc=0x40002000
both cpu0 ld page=0xffffffffffffffff reg=1 steer=0x32,0x0,0x1
both cpu1 dev_st ix=2 page=0x5217e26aa9ab716a word=511
both cpu0 hvc nr=18 x1=0x2 x2=0x3 x3=0x50000000 x4=0x50000000 x5=0x2
both cpu0 save_crypt_vcpu vm=3
both cpu0 ld page=0xfe8a1b918ddf9c08 reg=1 steer=0x10,0x0
both cpu0 exit_abort ipa=0x40002000 write=1 size=1 rt=1
both cpu0 smmu_lpae_map iova=0x7d77f95ec8b516d0 pa=0xffffff prot=2 cb=1 ix=1
B    cpu1 exit_iabt ipa=0x40002000
B    cpu1 perturb observer=18446744073709551615 what=host_map target=0xa7f340bb61791971
B    cpu1 perturb observer=18446744073709551615 what=vm_handle target=0xa7f340bb61791971 value=0x41414141
both cpu1 system_off
both cpu1 clear_vm_s2_range vm=1 start=0x31000 size=0x201000
B    cpu1 perturb observer=vm1 what=register target=0x1b7209e9d5831d value=0x41414141
B    cpu1 perturb observer=vm2 what=host_map target=0xa7f340bb61791971 value=0x300020
B    cpu1 smmu_lpae_map pa=0xffffff prot=3 cb=16384 ix=1
B    cpu1 perturb observer=vm6 what=host_map target=0x3
B    cpu1 grant addr=0x40002000 size=0x3000
B    cpu1 vcpu_run vm=3 level=3 pc=0x80fa60418245b99f steer=0x800003ffff
both cpu1 verify_vm_image vm=1
both cpu0 verify_vm_image
both cpu1 st page=0xfe8a1b918ddf9c08 word=23
both cpu1 smmu_clear iova=0x8000030000 cb=16384 ix=1
both cpu1 vcpu_run vm=2 pfn=0x2000200 level=3 pc=0x7aa96c3da488ddab
both cpu1 exit_sys64
both cpu1 set_reg reg=fpcr
both cpu1 ld page=0xfe8a1b918ddf9c08 word=23 reg=3
both cpu0 dev_ld cb=16384 page=0x8000050 word=145
both cpu0 exit_irq
both cpu0 remap_vm_image vm=1 pfn=0x2000200
  at 3 both cpu1 set_boot_info vm=1 addr=0x80fa60418245b99f size=0x2000
both cpu1 clear_vm_s2_range vm=3 start=0x40000 size=0x200000
