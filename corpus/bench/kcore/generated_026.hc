obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 ld page=0x60000 word=8
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=8
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x21000 prot=3 cb=8 ix=2
B    cpu0 perturb observer=host what=count target=0x20 value=0x300020
both cpu1 revoke addr=0x8000000000 size=0x2000
both cpu0 load_crypt_vcpu vm=16 vcpu=4096 steer=0x18
both cpu0 revoke addr=0xc0000000 size=0x2000
both cpu1 dev_ld cb=8589934592 page=0x8000041 word=511
both cpu1 exit_wfx
  at 3 both cpu0 st page=0x60000 word=8 value=0x300020
both cpu1 guest_hvc x0=0xb x1=0xadd880df842098a2 x2=0x1 x3=0x1000
both cpu1 grant addr=0x40001000 size=0x2000
  at 1 both cpu0 exit_irq
B    cpu1 perturb observer=vm3 what=count target=0x20 value=0x300020
both cpu1 set_reg reg=cntkctl_el1 value=0x40000000
both cpu1 encrypt_buf vm=16 in=0x31000 out=0x400000
both cpu1 load_crypt_vcpu vm=14
both cpu1 exit_iabt ipa=0x40000000
A    cpu0 perturb observer=host what=10 target=0x551f5e067342d971 value=0x40000000
both cpu0 vcpu_run vm=16 pfn=0x2000200 level=18014398509481984 inject=1 pc=0x8000000000
both cpu0 exit_irq
both cpu0 dev_st page=0x832c48e75afb794a word=1 value=0x300020
both cpu0 guest_hvc x0=0xb x1=0xadd880df842098a2 x2=0xadd880df842098a2 x3=0x1000
both cpu0 set_boot_info vm=16 addr=0x8000000000 size=0x1
both cpu0 grant addr=0x7fffffff size=0x2000
both cpu0 load_crypt_vcpu vm=16 vcpu=2
both cpu1 hvc nr=16 x1=0x48e9b0763eb8c4e0 x2=0xadd880df842098a2 x3=0xadd880df842098a2 x4=0xadd880df842098a2 x5=0xadd880df842098a2
both cpu1 hvc nr=16 x1=0xadd880df842098a2 x3=0xadd880df842098a2 x4=0xadd880df842098a2 x5=0x1
both cpu1 smmu_clear iova=0xffffffffffffffff
both cpu1 save_crypt_vcpu
both cpu1 exit_wfx
both cpu1 smmu_lpae_map iova=0xc20e0a6527b03e2a pa=0x31000 prot=3 cb=7 ix=2
both cpu1 vcpu_run vm=16 vcpu=7 pfn=0x400 level=18014398509481984 inject=1 pc=0x40000000
both cpu0 revoke addr=0x50000000 size=0x200001
both cpu0 encrypt_buf vm=2 in=0x2f4889 out=0x2000110000 steer=0x1,0x8000,0x1f
both cpu1 dev_st cb=7 ix=2 page=0x832c48e75afb794a word=1 value=0x40000000
both cpu1 register_vcpu vm=16 vcpu=7
both cpu1 vcpu_run vm=1 pfn=0x800 level=18014398509481984 inject=1 pc=0xffffffffffffffff
both cpu1 register_vcpu vm=2 vcpu=8
both cpu1 set_reg reg=x3 value=0x1
both cpu1 clear_vm_s2_range vm=14 start=0x41000 size=0x2000
A    cpu1 perturb observer=vm1 what=content target=0x1005 value=0x920065d8ed18be5f
both cpu1 set_pc value=0x40002000
both cpu1 exit_irq
both cpu1 st page=0x10 value=0xc33e9f4d5420811d
both cpu1 guest_hvc x0=0xc x1=0xadd880df842098a2 x3=0xadd880df842098a2
  at 5 both cpu0 grant addr=0x40000000 size=0x3000
both cpu1 exit_wfx
