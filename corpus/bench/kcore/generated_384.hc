obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 verify_vm_image
both cpu1 fault ipa=0xcf03f1 write=1 size=7 rt=3
A    cpu1 ld page=0x2000000 word=511 reg=3 steer=0x800,0x16,0x3000
both cpu1 smmu_clear iova=0x8000030000 cb=3 ix=2
A    cpu1 perturb observer=vm4 what=inc_exe target=0x800 value=0x300020
both cpu1 ld page=0x2000000 word=511 reg=1
both cpu1 st page=0x2000000 word=511
both cpu1 encrypt_buf vm=11 in=0xcf03f1 out=0x614eae
both cpu1 dev_st cb=2 ix=2 page=0x98609de81725be39 word=511 value=0x1
both cpu1 dev_st cb=2 ix=2 page=0x8000040 word=511 value=0x1
A    cpu1 perturb observer=vm3 what=count target=0xeb7ce34721866b21 value=0x1
both cpu1 guest_hvc x0=0xc4000003 x1=0x50000000 x2=0x2 x3=0x2
both cpu1 ld page=0x2000000 word=511 reg=29
both cpu0 system_off
both cpu0 grant addr=0x2248f5ddbbe8474d size=0x1000
both cpu1 guest_hvc x0=0x84000000 x1=0x1000 x2=0x1 x3=0x40000000
both cpu1 fault ipa=0xcf03f1 size=7 rt=31 steer=0x98609de81725be39,0x2
both cpu1 vcpu_run vm=11 vcpu=7 pfn=0x10 level=3 pc=0x2248f5ddbbe8474d
both cpu1 grant size=0x1000
both cpu1 dev_st cb=3 ix=2 page=0x60000 word=511
both cpu1 st page=0x2000000 word=511 value=0x256e1601bf5c4fa8
both cpu1 decrypt_buf vm=16 in=0xcf03f1 gpa=0x9000010
  at 5 both cpu0 ld page=0x60000 word=511 reg=29
both cpu1 exit_irq
both cpu0 dev_ld cb=3 page=0x60000 word=511
both cpu0 set_mode mode=3
both cpu0 smmu_lpae_map iova=0x60001000 pa=0xcf03f1 prot=1 cb=3
B    cpu0 perturb observer=vm3 what=count target=0xeb7ce34721866b21
A    cpu0 perturb observer=vm3 what=content target=0xeb7ce34721866b21
both cpu0 grant addr=0x9000010 size=0x1000
both cpu0 exit_class class=0x2 ec=0x50000000
both cpu1 remap_vm_image vm=2 pfn=0x30
both cpu1 fault ipa=0xfa196a size=2 rt=29
  at 1 both cpu0 hvc nr=18 x1=0x50000000 x2=0x50000000 x3=0x50000000 x4=0x50000000 x5=0x50000000 steer=0x0,0x50000
both cpu1 vcpu_run vm=15 pfn=0x30 level=3 pc=0x9000010
both cpu0 set_reg reg=x3
both cpu0 smmu_clear iova=0x8000030000 cb=4
both cpu0 ld page=0x2000000 word=12
both cpu1 exit_wfx
both cpu1 exit_wfx
both cpu1 set_pc value=0xffffffffffffffff
both cpu1 smmu_iova_to_phys iova=0x8000041000 cb=8 ix=1
both cpu1 vcpu_run vm=16 pfn=0xfe level=2 inject=1 pc=0x9000010
both cpu1 set_reg reg=x4
A    cpu1 perturb observer=vm8 what=count target=0x30 value=0x40000000
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x2000108034 prot=1 cb=7
B    cpu1 smmu_clear iova=0x8000030000 cb=7
B    cpu1 perturb observer=vm3 what=inc_exe target=0x353ceeae7faaa456
