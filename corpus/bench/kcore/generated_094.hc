obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu0 vcpu_run vm=3 vcpu=3 pfn=0x40 level=2 inject=1 pc=0x419d6588c12065f5
  at 4 both cpu1 clear_vm_s2_range vm=3 start=0x21000 size=0x201000
both cpu1 ld page=0x60000 word=511 reg=21
  at 1 both cpu0 guest_hvc x0=0xc4000003 x1=0x5a355cb1a8dcf018 x2=0x40000000 x3=0x1000
both cpu1 exit_iabt ipa=0x40000010
both cpu1 ld page=0x60000 word=511 reg=21
  at 2 both cpu0 dev_st cb=8 page=0x1612745a62 word=511 value=0x3b8265eb6b7594b2
both cpu1 exit_class class=0x3c ec=0x5a355cb1a8dcf018
both cpu1 smmu_clear iova=0x80000000
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x21000 cb=5 ix=1
both cpu1 dev_st cb=5 page=0x2987dbf979258223 word=136 value=0xc9bc5be53be3ce48
A    cpu1 perturb observer=vm3 what=vm_handle target=0x3 value=0x1
both cpu0 load_crypt_vcpu vm=16 steer=0x0
both cpu0 smmu_alloc_pgd cb=2 vm=1
both cpu0 exit_abort ipa=0x419d6588c12065f5 write=1 size=1 rt=21 s1ptw=1 noisv=1
both cpu0 grant size=0x7c76
  at 5 both cpu1 timer_set_cntvoff
  at 2 both cpu1 fault ipa=0x21000 write=1 size=2 rt=21 noisv=1 fetch=1
both cpu1 smmu_lpae_map iova=0x80000000 pa=0x7e014a cb=8
both cpu1 dev_ld cb=8 ix=2 page=0x1612745a62 word=190
both cpu0 fault ipa=0x21000 write=1 size=2 rt=23 noisv=1 fetch=1
both cpu1 phys_addr_ioremap vm=16 gpa=0x419d6588c12065f5 pa=0x21000 size=0x7c76
both cpu1 ld word=136 reg=2
both cpu1 vcpu_run vm=16 pfn=0x31 level=3 inject=1 pc=0x419d6588c12065f5 steer=0x15000
both cpu0 grant
both cpu0 remap_vm_image vm=3 pfn=0x40
both cpu0 dev_ld cb=8 ix=1790686121279875457 page=0x800004f word=1
B    cpu1 dev_st cb=1 page=0x60000 word=190 value=0x300020
B    cpu1 perturb observer=host what=host_map target=0x30 value=0x300020
B    cpu1 st page=0x182a4a30b86491a0 word=190 value=0x300021
both cpu1 verify_vm_image vm=16
both cpu1 st page=0x10 word=190 value=0x41414141
both cpu1 exit_iabt ipa=0x40000010
both cpu0 fault ipa=0x21000 write=1 size=2 rt=23 fetch=18446744073709551615
both cpu1 vcpu_run vm=16 pfn=0x30 level=3 pc=0xc7c
both cpu1 exit_sys64
  at 2 both cpu0 guest_hvc x0=0xffffffffffffffff x1=0x1000 x2=0x50000000 x3=0x2
both cpu1 st page=0x182a4a30b86491a0 word=229 value=0x300020
both cpu1 dev_st ix=1790686121279875457 page=0x800004f word=1 value=0x300020
both cpu1 exit_iabt ipa=0x40001000
both cpu1 smmu_alloc_pgd cb=8 vm=2 ix=1790686121279875457
both cpu1 set_boot_info vm=1 addr=0x40001000 size=0x1000
both cpu1 phys_addr_ioremap vm=1 gpa=0xcdc3b303b09081c1 pa=0x21000 size=0x4a42fa84e701a36
both cpu1 grant addr=0xb770dbd1af788396 size=0x1000
both cpu1 clear_vm_s2_range vm=2 start=0x21000 size=0x1000
both cpu0 guest_hvc x0=0xffffffffffffffff x1=0x50000000 x2=0x1000 x3=0x50000000
both cpu0 set_pc value=0x40001fff
B    cpu0 perturb observer=vm2 what=vm_off target=0x30 value=0x41414141
