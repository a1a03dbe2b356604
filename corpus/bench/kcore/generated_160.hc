obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu1 encrypt_buf vm=3 in=0xeb87c1 out=0x2000108020
both cpu1 dev_ld cb=2 ix=2 page=0x8000050 word=511
both cpu1 vcpu_run vm=16 vcpu=1 pfn=0x12 level=3 pc=0x800
both cpu1 ld page=0x31 word=1 reg=30
both cpu0 ld page=0x21 word=511 reg=26
both cpu0 ld page=0x31 word=511 reg=31
both cpu0 smmu_alloc_pgd cb=1 vm=2
both cpu0 system_off
both cpu1 revoke addr=0x800 size=0x1000
both cpu1 dev_ld cb=1 ix=1 page=0x9244f45c0c2a46b0 steer=0x1000,0x40000000,0x2,0xb000
both cpu1 verify_vm_image vm=15
B    cpu1 perturb observer=host what=content target=0x10 value=0x40000000
  at 5 B    cpu0 vcpu_run vm=2 vcpu=1 pfn=0x20 level=2 inject=549755813888
both cpu1 register_vcpu vm=2 vcpu=7
both cpu1 exit_abort ipa=0x8000000000 write=1 rt=30 noisv=1
both cpu1 smmu_lpae_map iova=0x40000000 pa=0x2000108020 prot=2 cb=7
both cpu1 st page=0x30 word=511 value=0x40000000
both cpu1 ld page=0x2000000 word=511 reg=30 steer=0x197000,0x6e,0x5,0x1000
B    cpu0 exit_abort ipa=0xc0000000 write=1 rt=31
B    cpu0 set_mode mode=2
B    cpu0 perturb observer=6589287238362775761 what=inc_exe target=0x10 value=0xfb60b5ef68c7b7c7
B    cpu0 revoke addr=0xc0000000 size=0x201000
B    cpu0 phys_addr_ioremap gpa=0x60000000 pa=0x2000108020 size=0x100000
B    cpu0 grant addr=0xc0000000 size=0x201000
both cpu0 verify_vm_image sign=1
both cpu0 fault ipa=0x2000100000 rt=3 noisv=1 fetch=1
both cpu0 dev_st cb=1 page=0x8000040 value=0x40000000
  at 2 both cpu1 smmu_lpae_map iova=0x40000000 pa=0x2000100000 prot=4 cb=7 ix=2
both cpu0 set_pc value=0xca08ec340020d733
both cpu0 revoke addr=0xca08ec340020d733 size=0x201000
B    cpu0 remap_vm_image vm=2 pfn=0x20 image=1
B    cpu0 encrypt_buf in=0x2000100020 out=0x2000108020
B    cpu0 perturb observer=vm3 what=vm_handle value=0xfb60b5ef68c7b7c7
B    cpu1 ld page=0x30 word=21 reg=213
both cpu0 phys_addr_ioremap vm=2 gpa=0xca08ec340020d733 pa=0xdfa9d4 size=0x201000
both cpu0 phys_addr_ioremap vm=2 gpa=0x7ef9787417aee27f pa=0x4000000000 size=0x3437
both cpu0 register_kvm
both cpu0 smmu_clear iova=0x65fe6ec29f826b30 cb=1
both cpu0 st page=0x30
B    cpu0 remap_vm_image vm=15 image=1 steer=0x20000,0x1,0x0
B    cpu0 perturb observer=6589287238362775761 what=count target=0x10 value=0xffffffffffffffff
both cpu1 smmu_clear iova=0x60001000 cb=7
both cpu1 exit_irq
both cpu1 dev_st cb=1 page=0x8000040 word=21 value=0x41414141
  at 5 both cpu0 dev_st cb=8248361867 page=0x8000041 word=21
both cpu1 dev_ld cb=18446744073709551615 page=0x8000040
both cpu1 register_kvm
both cpu1 clear_vm_s2_range vm=2 start=0x2000100000 size=0x201000
