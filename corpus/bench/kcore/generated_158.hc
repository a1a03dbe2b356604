obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu0 smmu_lpae_map iova=0x972605d27f73582b pa=0x10000 prot=4 cb=4 ix=1
both cpu0 exit_sys64
both cpu0 smmu_lpae_map iova=0x9ad817276cfe2caf pa=0x40000 prot=4 cb=4
both cpu0 vcpu_run vm=16 vcpu=8 pfn=0x12 level=2 inject=1 pc=0x78cd40fbbaded059
both cpu0 guest_hvc x0=0xb x1=0x30f44bf4615de917 x2=0xf466868fbcdc5b0e
both cpu0 register_kvm
  at 4 both cpu1 load_crypt_vcpu vm=2
both cpu0 register_kvm
both cpu0 vcpu_run vcpu=8 pfn=0x12 level=2 pc=0x78cd40fbbaded059 steer=0x1000,0x3,0x19,0x0
both cpu0 exit_abort ipa=0x78cd40fbbaded059 size=9 rt=29 s1ptw=1 noisv=1
both cpu0 exit_iabt ipa=0x50001000
both cpu0 clear_vm_s2_range vm=16 start=0x2000108034 size=0x10000
both cpu0 dev_ld cb=4 ix=1 page=0xb9e36051bc0ee2f9 word=1
A    cpu1 perturb observer=vm3 what=count target=0x7765406fff6eafc2 value=0x300020
A    cpu1 perturb observer=vm1 what=count target=0x7765406fff6eafc2 value=0x300020
both cpu1 st page=0x20 word=511 value=0x300020
both cpu1 revoke addr=0x8000000000 size=0x10000
both cpu0 exit_iabt ipa=0x78cd40fbbaded059
both cpu0 smmu_lpae_map iova=0x972605d27f73582b pa=0x2000108034 prot=4
A    cpu0 perturb observer=host what=inc_exe target=0x7765406fff6eafc2
both cpu0 smmu_clear iova=0x972605d27f73582b cb=1 ix=1
both cpu0 guest_hvc x0=0xb x1=0x2 x2=0x30f44bf4615de917 x3=0xeca7dd78f1a2656b
both cpu0 encrypt_buf vm=137438953472 out=0x11000
both cpu0 phys_addr_ioremap vm=16 gpa=0x78cd40fbbaded059 pa=0x2000108034 size=0x5165
both cpu0 exit_abort ipa=0x40000010 write=1 size=9 rt=12 noisv=1
both cpu0 grant addr=0x78cd40fbbaded059 size=0x5165
both cpu0 guest_hvc x0=0xdd0a581318e4512c x1=0x2 x2=0x2 x3=0x2
B    cpu1 perturb observer=host what=count target=0x7765406fff6eafc2
both cpu1 st page=0x40000
both cpu1 smmu_alloc_pgd cb=6 ix=1
both cpu0 dev_ld cb=6 ix=1 page=0xb44521a11e6c1c59
both cpu0 exit_abort ipa=0x40002000 write=1 size=9 rt=12 s1ptw=1 noisv=1
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x2000108034 prot=4
both cpu0 fault ipa=0x11000 size=9 rt=1 noisv=1 fetch=1 steer=0x40000
both cpu0 decrypt_buf vm=1 in=0x2000100000 gpa=0x40000010 steer=0x2000,0xc4000004,0x1,0x1
both cpu0 smmu_alloc_pgd cb=2 vm=12
both cpu0 st page=0x40000
both cpu0 exit_irq
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x2000108034 prot=3 cb=274877906944 ix=1
both cpu0 exit_wfx
both cpu0 revoke addr=0x78cd40fbbaded059 size=0x2000
both cpu0 exit_wfx
both cpu0 system_off
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x2000108034 prot=4 cb=5 ix=1
both cpu0 dev_ld cb=1 ix=1 page=0xbb8940f3fad5078e word=293 steer=0x0,0x3,0x2000
both cpu0 exit_iabt ipa=0x2231c0f31ad51d89
both cpu1 fault ipa=0x2000108034 write=1 size=9 rt=1 fetch=1
  at 4 both cpu0 fault ipa=0x2000108034 size=1 rt=1 fetch=18446744073709551615
