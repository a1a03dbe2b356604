obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
A    cpu1 perturb observer=vm12 what=inc_exe target=0xbda2421404f7162b value=0x9c4c8641d379ac3c
A    cpu1 dev_st cb=1 ix=2 page=0x90978aa02f5158b3 word=512 value=0x9c4c8641d379ac3c
both cpu1 vcpu_run vm=15 vcpu=7 pfn=0x400 level=3 inject=1 pc=0x40000010
both cpu1 clear_vm_s2_range start=0x2000000000 size=0x2000
both cpu1 system_off
both cpu1 guest_hvc x0=0xb x1=0x224ef02280c57c7c x2=0x1000 x3=0x2
both cpu1 ld page=0x21 reg=3
both cpu1 grant addr=0x80000000
both cpu1 guest_hvc x0=0xb x1=0x224ef02280c57c7c x2=0x224ef02280c57c7c x3=0x224ef02280c57c7c
both cpu1 fault ipa=0x2000000000 write=1 size=3 rt=3 noisv=1 fetch=1
both cpu1 st page=0x10 word=319 value=0x9c4c8641d379ac3c
both cpu1 smmu_lpae_map pa=0x2000000000 prot=4 cb=1 ix=2
  at 5 both cpu0 load_crypt_vcpu vm=15 vcpu=7
both cpu1 set_reg reg=elr_el1 value=0x9c4c8641d379ac3c
both cpu1 smmu_lpae_map pa=0x2000000000 prot=4 ix=1
both cpu1 vcpu_run vm=15 vcpu=7 pfn=0x400 level=2 inject=1 pc=0x80000000
both cpu1 st page=0x10 word=1 value=0x9c4c8641d379ac3c
both cpu1 guest_hvc x0=0x1000000000 x1=0x2 x2=0x224ef02280c57c7c x3=0x224ef02280c57c7c
both cpu1 smmu_clear iova=0xdb55dbe25d6f01c6 cb=5 ix=2
both cpu1 revoke addr=0x9000010 size=0x2000
both cpu1 guest_hvc x0=0x8000000000000 x1=0x2 x2=0x3 x3=0x2
both cpu0 remap_vm_image vm=16 pfn=0x12
both cpu0 exit_abort ipa=0x80000000 write=1 size=3 rt=1 s1ptw=1 noisv=1
both cpu0 exit_class class=0x20 ec=0x1
both cpu0 st page=0x10 value=0x9c4c8641d379ac3c
both cpu0 grant addr=0xf6d2c4839bdb02e size=0x201000
both cpu0 revoke addr=0x40000000 size=0x2000
both cpu0 grant addr=0x80000000 size=0x1
both cpu0 smmu_clear iova=0x80000000
both cpu1 revoke addr=0x80000000 size=0x201000
both cpu1 fault ipa=0x2000000000 write=1 size=3 rt=3 noisv=1
both cpu0 remap_vm_image vm=11 pfn=0x400 image=3 steer=0x0,0x2,0x3
both cpu0 phys_addr_ioremap vm=16 gpa=0x9000010 pa=0x2000000000
B    cpu1 set_reg reg=x4 value=0x40000000
both cpu1 register_kvm
both cpu0 set_boot_info vm=11 addr=0x80000000 size=0x1000
both cpu0 exit_sys64
both cpu0 revoke addr=0x60000000 size=0x2000
both cpu1 set_reg reg=x21 value=0x9c4c8641d379ac3c
both cpu1 set_pc value=0x9000010
both cpu1 smmu_clear iova=0xdb55dbe25d6f01c6 ix=2
both cpu1 revoke addr=0x80000000 size=0x1
both cpu1 smmu_free_pgd cb=5 ix=2
both cpu1 guest_hvc x0=0x8000000000000 x1=0x58dc75fd626f6885 x2=0x2 x3=0x1000
both cpu1 set_pc
both cpu1 dev_ld cb=1 page=0x8000030
both cpu1 st page=0x32 value=0x9c4c8641d379ac3c
  at 2 both cpu0 smmu_lpae_map iova=0x80000000 pa=0x2000000000 prot=3 cb=1 ix=2
