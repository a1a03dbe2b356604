obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 smmu_clear cb=3 ix=1
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x50000 cb=2
both cpu1 grant addr=0x40002000 size=0x8eba
both cpu1 grant addr=0x40002000 size=0x201000
both cpu1 dev_ld cb=2 page=0x60000 word=511
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x50000 prot=3 ix=1
both cpu1 decrypt_buf vm=1 in=0x50000 gpa=0xa56495d8a6b3d469 steer=0xc000,0x1,0x1ff000
both cpu1 ld page=0x50200 word=2 reg=31 steer=0x2
both cpu1 vcpu_run vm=1 vcpu=8 pfn=0x68e level=2 inject=2199023255552 pc=0x40002000 steer=0x1
both cpu1 fault ipa=0x2000100000 write=2199023255552 size=4 rt=30 noisv=2199023255552
both cpu1 smmu_clear iova=0xc78069a2dc3615b5 cb=1 ix=2
both cpu1 grant addr=0xa56495d8a6b3d469 size=0x200000
both cpu1 st page=0x40001 word=511 value=0xa143f676a5
both cpu1 exit_abort ipa=0x80000000 write=2 size=4 rt=31 s1ptw=2199023255552
both cpu0 dev_ld cb=2 page=0x8000041 word=1 steer=0xffffffffff,0xd5a000,0x1e
both cpu0 exit_iabt ipa=0x80000000
both cpu0 verify_vm_image vm=1 sign=2199023255552
both cpu1 fault ipa=0x4000000000 write=365741468798678429 size=4 rt=31 noisv=1 fetch=2199023255552
  at 4 both cpu0 exit_abort ipa=0x40002000 size=8 rt=31 noisv=1
both cpu1 fault ipa=0x50001 size=5 rt=31 noisv=1 fetch=1
both cpu1 phys_addr_ioremap vm=2 gpa=0xa56495d8a6b3d469 pa=0x2000100000 size=0x200000
both cpu1 fault ipa=0x2000000000 write=2199023255552 size=8 rt=29 noisv=1 fetch=2
both cpu1 exit_wfx
both cpu0 smmu_free_pgd cb=1
both cpu0 st page=0x40001 word=511 value=0xeafad45dbf8ade91
both cpu1 exit_class class=0x12
both cpu1 revoke addr=0x60000000 size=0x200000 steer=0x3,0x6000,0x1,0x31000
both cpu1 fault ipa=0x4000000000 size=4 rt=3 fetch=2199023255552
both cpu1 guest_hvc x0=0x84000000 x2=0x1000 x3=0x8c2bbcae056c5bed
both cpu1 vcpu_run vm=16 vcpu=8 pfn=0x20 level=3 inject=1 pc=0x40000000
both cpu1 grant addr=0x40000000 size=0xca9
  at 2 both cpu0 remap_vm_image vm=4 pfn=0x20 image=1
both cpu1 encrypt_buf vm=4 in=0x2000200000 out=0x31001 steer=0x1,0xeafad45dbf8ade91
both cpu0 revoke addr=0x40001000 steer=0x4,0x20,0x3,0x1f
  at 5 both cpu1 smmu_clear iova=0x10000000000 cb=7 ix=2
both cpu0 smmu_clear iova=0x10000000000 cb=7 ix=2
both cpu0 register_vcpu vm=3 vcpu=8
both cpu0 remap_vm_image vm=2 pfn=0x20 image=1
both cpu0 revoke addr=0x80000000 size=0x200000
both cpu0 smmu_clear iova=0x10000000000 ix=2
  at 6 both cpu1 st page=0xffffffffffffffff word=1 value=0xeafad45dbf8ade91
both cpu0 dev_st cb=1 ix=2 page=0x8000041 word=1 value=0xeafad45dbf8ade91
  at 6 both cpu1 dev_ld cb=2 ix=2 page=0x8000041 word=1
both cpu0 phys_addr_ioremap vm=3 gpa=0x80000000 pa=0x39eade size=0x10000
both cpu0 grant addr=0x40000000 size=0x200000
both cpu1 register_vcpu vm=3 vcpu=8
both cpu1 register_vcpu vm=1 vcpu=8
both cpu1 phys_addr_ioremap vm=16 gpa=0x80000000 pa=0x39eade size=0xb156
