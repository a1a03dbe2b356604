obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu0 exit_irq
A    cpu0 perturb observer=vm1 what=inc_exe value=0x1
both cpu0 register_vcpu vm=16
both cpu0 register_vcpu vm=1
both cpu1 register_vcpu vm=15
both cpu1 fault ipa=0xca4d70 write=1 size=4 rt=1 noisv=2
  at 4 both cpu0 st page=0x200 word=1 value=0x300020
both cpu1 dev_st cb=6 ix=1 page=0x60001 word=1 value=0x1
both cpu1 smmu_clear iova=0x8000040000 ix=1
both cpu1 vcpu_run vm=15 vcpu=8 pfn=0x445 level=3 inject=1 pc=0xffffffffffffffff steer=0x2000
both cpu1 dev_st ix=2 page=0x60001 word=1 value=0x300020
both cpu1 revoke addr=0xffffffffffffffff size=0x1000
both cpu1 register_vcpu vm=15
both cpu1 dev_st cb=4 ix=1 page=0x8000050 word=1 value=0x40000000
both cpu1 remap_vm_image vm=1 pfn=0x445 image=2
both cpu1 set_reg reg=mair_el1 value=0x300020
both cpu1 dev_st cb=4 page=0x60001 word=188
both cpu1 remap_vm_image vm=15 pfn=0xb7
both cpu1 smmu_alloc_pgd cb=4 vm=5 ix=1
B    cpu0 perturb observer=vm1 what=inc_exe target=0x33bf04 value=0x300020
both cpu0 fault ipa=0xca4d70 size=1 rt=13 noisv=2 fetch=1
both cpu0 grant addr=0xb52be50986b562ec size=0x2000
both cpu0 phys_addr_ioremap vm=16 gpa=0x5fffffff pa=0x41000
both cpu0 verify_vm_image vm=16 sign=1
both cpu0 st page=0x11 word=1 value=0x1
both cpu0 guest_hvc x0=0x66fc9f066aef059b x1=0x1000 x2=0x50000000 x3=0x336150898136830a
both cpu0 system_off
both cpu0 smmu_alloc_pgd cb=4
both cpu0 fault ipa=0xca4d70 write=1 size=2 rt=13
both cpu1 remap_vm_image vm=15 pfn=0x1fd image=4 steer=0xffffffffffffffff,0xb,0xd,0x0
both cpu1 vcpu_run vm=1 pfn=0xb7 level=3 inject=1 pc=0x80000000
both cpu0 fault ipa=0x11000 size=7 rt=13 noisv=1 steer=0x50002000
both cpu0 revoke addr=0x6b504fd7e402497a size=0x2000 steer=0xf000
both cpu1 st page=0x50200 word=188
both cpu1 verify_vm_image vm=16 sign=1
both cpu1 exit_irq
both cpu1 set_mode mode=1
both cpu0 set_boot_info vm=16 addr=0x80000000 size=0x3692
both cpu0 remap_vm_image vm=15 pfn=0x1fd
both cpu0 vcpu_run vm=16 pfn=0xe5e level=3 inject=1 pc=0x50001000 steer=0xa000,0x8000,0x4,0xf
both cpu0 load_crypt_vcpu vm=15
both cpu0 smmu_clear iova=0x60001000 cb=3
both cpu1 st page=0x11 word=511 value=0x300020
both cpu1 smmu_free_pgd cb=8 ix=2
both cpu1 exit_abort ipa=0x60000000 write=1 size=2 rt=13 s1ptw=1 noisv=1
both cpu1 ld page=0x50200 reg=13
both cpu1 revoke addr=0x80000000 size=0x2000
both cpu1 hvc nr=20 x1=0x3 x2=0x50000000 x4=0x4e583a81c18b10f7 x5=0x40000000 steer=0xffffffffffffffff,0x1,0x0,0x1
