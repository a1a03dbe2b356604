obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
both cpu0 dev_st cb=5 page=0x6ea69389e6abd52f word=511 value=0xf0b031ce0e874472
both cpu0 exit_sys64
both cpu1 vcpu_run vm=3 pfn=0x2000000 level=3 pc=0x501fffff steer=0x20,0x200000000,0x1
both cpu1 ld page=0x5ead184796c9a4eb word=511
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x471c5c prot=3 cb=8
both cpu1 revoke addr=0x40001000 size=0x200000
both cpu1 dev_st cb=7 ix=1 page=0x6ea69389e6abd52f word=511 value=0x1
both cpu1 vcpu_run vm=15 vcpu=1 pfn=0x40 level=3 pc=0x501fffff steer=0x0,0x20000
both cpu1 exit_sys64
both cpu1 st page=0x11 word=511 value=0x1
both cpu1 vcpu_run vm=3 pfn=0x2000100 level=3 pc=0x50200001
both cpu1 exit_wfx
both cpu1 revoke addr=0x6934fd9a8a2aae13 size=0x1000
both cpu1 revoke addr=0x40000010 size=0x3001 steer=0x3000
both cpu1 ld page=0x5ead184796c9a4eb word=511 reg=1
both cpu1 dev_st cb=8 page=0x6ea69389e6abd52f value=0x1
both cpu1 dev_st cb=1 page=0x8000030 word=511 value=0x1
both cpu1 dev_ld cb=5 page=0x6ea69389e6abd52f word=510
both cpu1 fault ipa=0x471c5c size=5 rt=31 noisv=1
both cpu1 vcpu_run vm=16 vcpu=8 pfn=0x11 level=3 inject=1 pc=0x501fffff
both cpu1 smmu_clear iova=0x8000050000 cb=8
both cpu0 exit_irq
both cpu0 exit_class class=0x16 ec=0xb21d239265c9d465
both cpu0 fault ipa=0x471c5c size=5 rt=1 noisv=1
both cpu0 exit_iabt ipa=0x9000010
  at 5 both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x21000 prot=3 cb=8 ix=140737488355328
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x471c5c prot=3 cb=8
both cpu0 st page=0x32 word=511 value=0x1
both cpu1 hvc nr=31 x1=0x2 x2=0x50000000 x3=0x57a18272ff0d83a2 x4=0xb21d239265c9d465 x5=0xb21d239265c9d465
both cpu1 revoke addr=0x1000 size=0x796b steer=0x3000,0x7,0x0,0x2
both cpu0 vcpu_run pfn=0x31 pc=0x9000010
both cpu0 encrypt_buf vm=16 in=0x471c5c out=0x471c5c
both cpu0 exit_abort ipa=0x9000010 size=5 rt=31 s1ptw=1 noisv=1
B    cpu0 perturb observer=vm3 what=stream target=0x2 value=0x1
both cpu0 grant addr=0x40002000 size=0x796b
both cpu0 exit_irq
both cpu1 exit_class class=0x16 ec=0xb21d239265c9d465
both cpu1 smmu_clear iova=0x60001000 cb=8
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x471c5c prot=3
both cpu1 st page=0x32 value=0x1
both cpu1 exit_iabt ipa=0x1000
both cpu1 set_boot_info addr=0x9000010 size=0x796b
both cpu1 set_boot_info addr=0x2ddf021882904839 size=0x796b
both cpu1 system_off
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x471c5c prot=3 cb=1
both cpu1 encrypt_buf in=0x30000 out=0x9003c1
both cpu1 revoke addr=0x1000 size=0x2000
both cpu1 grant addr=0x2ddf021882904839 size=0x4c07
