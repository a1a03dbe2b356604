obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu0 smmu_iova_to_phys iova=0x8000030000 cb=8 ix=1
  at 2 both cpu1 remap_vm_image pfn=0x600 steer=0x12,0x10000,0x2,0x1
both cpu0 smmu_clear iova=0xed50260b208b4555 cb=8
  at 4 both cpu1 smmu_lpae_map iova=0xffffffffffffffff pa=0x2000000000 prot=3 cb=7 ix=1
both cpu0 st page=0x32 word=1 value=0x40000000
both cpu0 load_crypt_vcpu vm=1 vcpu=3661230578
A    cpu1 perturb observer=vm4 what=vm_off target=0x30 value=0x40000000
A    cpu1 perturb observer=host what=vm_off target=0x30 value=0x40000000
both cpu1 st page=0x32 word=1 value=0x41414141
both cpu1 ld page=0x32 word=1 reg=30 steer=0x1,0x3,0xbffff
both cpu1 remap_vm_image vm=1 pfn=0x742
both cpu1 exit_abort ipa=0x8000000000 size=8 rt=30
both cpu1 ld page=0x32 word=1 reg=30
both cpu1 exit_wfx
both cpu1 phys_addr_ioremap vm=1 gpa=0x40002000 pa=0x2000100020
both cpu1 fault ipa=0x905672 size=8 rt=30 steer=0x6,0x1000
both cpu1 dev_st cb=8 ix=2 page=0x60000 word=1 value=0x40000000
  at 3 both cpu0 clear_vm_s2_range vm=1 start=0x905672
both cpu1 phys_addr_ioremap vm=1 gpa=0x8000000000 pa=0x20000
both cpu1 exit_abort ipa=0x9000010 size=4 rt=30
both cpu1 dev_st cb=8 page=0x60000 word=1 value=0x40000000
both cpu1 set_boot_info vm=16 addr=0x8000000000 size=0x6ae8
both cpu0 ld page=0x32 word=1 reg=30
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x2000100020 prot=4 cb=8 ix=2
both cpu1 revoke addr=0x40000000
both cpu1 hvc nr=22 x1=0x8a60a676c8ae38a2 x2=0x40000000 x3=0x40000000 x4=0x3 x5=0x6ccf12a24d0347a5 steer=0x10
both cpu1 decrypt_buf vm=1 in=0x905672 gpa=0x8000000000
both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x21000 prot=4 cb=68118655547 ix=2
both cpu1 guest_hvc x0=0xb x1=0x8a60a676c8ae38a2 x2=0x50000000 x3=0xb8a7d7bad88245bb
both cpu0 smmu_clear iova=0x60000000 cb=1
both cpu0 set_mode mode=3
both cpu0 smmu_clear iova=0x60000000 cb=3 ix=2
  at 6 both cpu1 smmu_lpae_map iova=0x80000000 pa=0x2000100020 cb=8
both cpu0 st page=0x32 word=1 value=0x300020
both cpu0 set_boot_info vm=1 addr=0x60000000
both cpu0 encrypt_buf vm=9 in=0x905672 out=0x2000100020
B    cpu1 perturb observer=vm2 what=34359738368 target=0x31
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x905672 prot=3 cb=8 ix=2
both cpu1 exit_abort ipa=0x8b60677a15c871bc write=2 size=4 s1ptw=1 noisv=9228203812
both cpu1 vcpu_run vm=2 vcpu=1 pfn=0x32 level=3 inject=1 pc=0xd85f53c769723623
both cpu1 vcpu_run vm=8 vcpu=1 pfn=0x800 level=3 inject=2 pc=0x50001000
  at 3 both cpu0 exit_class class=0x40 ec=0x50000000
both cpu1 phys_addr_ioremap vm=8388608 gpa=0xd85f53c769723623 pa=0x30000 size=0x10b0
both cpu1 fault ipa=0x319a8 write=2 size=1 noisv=1 fetch=2
both cpu1 remap_vm_image vm=2 pfn=0x4000000 image=5
both cpu1 set_pc value=0x8000000000
both cpu1 exit_abort ipa=0xc0000000 write=2 size=4 noisv=2
both cpu0 clear_vm_s2_range vm=1 start=0x30000 size=0x1
