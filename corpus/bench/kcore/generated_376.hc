obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu0 dev_st cb=5 ix=2 page=0x8000030 word=268
both cpu1 revoke addr=0xd3e1887ac6c2e61e size=0x1
both cpu1 set_boot_info vm=3 addr=0xd3e1887ac6c2e61e size=0x1
both cpu1 set_reg reg=q9_high value=0x300020
B    cpu1 perturb observer=vm1 what=vm_off target=0x100 value=0x40000000
both cpu1 fault ipa=0x40000 write=3546441774 size=3 rt=1 noisv=1
both cpu1 st page=0x2000000 word=268
both cpu1 vcpu_run vm=16 vcpu=8 pfn=0x391 pc=0xd3e1887ac6c2e61e
both cpu1 grant addr=0xd3e1887ac6c2e61e size=0x1
both cpu1 exit_irq
both cpu1 register_kvm
both cpu1 ld page=0x2000000 word=512 reg=2
both cpu1 revoke addr=0x4d378b5919ec5072 size=0x1
B    cpu0 perturb observer=vm1 what=vm_off target=0x100
both cpu0 load_crypt_vcpu vcpu=8
both cpu0 fault ipa=0x10000 size=3 rt=1 noisv=1 fetch=1
B    cpu0 perturb observer=vm1 what=host_map target=0x100 value=0x40000000
B    cpu1 perturb observer=vm1 what=vm_handle target=0x100 value=0x41414141
both cpu0 smmu_lpae_map iova=0x40 pa=0x10000 prot=4 cb=5 ix=2
both cpu0 ld page=0x2000000 word=268 reg=1 steer=0x2000,0x10c
both cpu0 dev_st ix=2 page=0x8000030 word=1
both cpu1 smmu_clear iova=0x40 cb=5 ix=2
both cpu1 set_reg reg=274877906944 value=0x300020
both cpu1 set_boot_info vm=15 addr=0xd3e1887ac6c2e61e size=0x1000
both cpu1 exit_wfx
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x41000 prot=4 ix=2
both cpu1 smmu_lpae_map pa=0x50000 prot=3 cb=7 ix=2
both cpu1 st page=0x808784f8e84b33a0 word=512 value=0xffbb5ba548158bb9
both cpu1 vcpu_run vm=15 vcpu=8 pfn=0x20 inject=1 pc=0x40000000
both cpu0 dev_st cb=5 ix=1 page=0xc265c470300f5fc7 word=511 value=0xffbb5ba548158bb9
both cpu1 dev_st cb=2 page=0x8000041 word=1 value=0x300020
both cpu1 dev_st ix=2 page=0x60001 word=1 value=0xffbb5ba548158bb9
both cpu1 exit_irq
both cpu0 set_reg reg=x4 value=0xffbb5ba548158bb9
both cpu0 st page=0x2000000 word=512 value=0xc91dc4f925f2f2f7
both cpu0 remap_vm_image vm=1 pfn=0x36a image=3 steer=0x20000,0x2468509d3c00763e,0x12000,0x1000000
both cpu0 revoke addr=0xd3e1887ac6c2e61e size=0x1000 steer=0x1
B    cpu0 perturb observer=vm2 what=content value=0x40000000
both cpu0 decrypt_buf vm=15 in=0x41000 gpa=0x40000000
both cpu0 ld page=0x50 word=511 reg=3
both cpu1 remap_vm_image vm=3 pfn=0x401 image=1 steer=0x0,0x1,0x0
both cpu1 exit_irq
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x21000 prot=3 cb=5
both cpu0 vcpu_run vm=15 pfn=0x9ed level=3 pc=0x8420c68cc370829b
  at 3 both cpu1 smmu_iova_to_phys iova=0x7a929d7244e1ebf2 cb=5 ix=1
both cpu0 set_pc value=0x8420c68cc370829b
both cpu0 set_pc value=0xe3c92a14de055f03
both cpu0 smmu_clear iova=0x8000040000 cb=5
