obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu1 dev_st cb=2 ix=1 page=0x60000 word=1 value=0x4f27a94edbf
both cpu0 fault ipa=0x400000 size=8 rt=1 noisv=1 fetch=1 steer=0x40002000
both cpu0 remap_vm_image vm=15 pfn=0x50 steer=0x0
both cpu0 revoke addr=0xc0000000 size=0x988a
both cpu0 dev_st cb=8 page=0x60000 word=1 value=0x4f27a94edbf
both cpu0 exit_iabt ipa=0x60000000
both cpu0 exit_abort ipa=0xc0000000 size=8 rt=1 noisv=1
both cpu0 smmu_clear iova=0x60001000 cb=4
  at 5 both cpu1 system_off
B    cpu0 perturb observer=vm15 what=content target=0x2 value=0x4f27a94edbf
both cpu0 register_vcpu vm=1
both cpu0 ld page=0x3fdb1e5e4a7bcead word=1 reg=30
both cpu0 exit_iabt ipa=0x50200000
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x2ffff prot=4 cb=2 ix=1
both cpu0 vcpu_run vm=1 vcpu=2097152 pfn=0x87a level=3 pc=0xab567e26dbeee16f
B    cpu0 perturb observer=vm15 what=content target=0x2 value=0x4f27a94edbf
A    cpu1 perturb observer=vm15 what=content target=0x2 value=0x379c32107e4a1f5c
A    cpu1 perturb observer=vm15 what=content target=0x2 value=0x4f27a94edbf
A    cpu1 vcpu_run vm=16 vcpu=18446744073709551615 pfn=0x1d6 level=3 inject=1 pc=0xc0000000
  at 1 A    cpu0 exit_abort ipa=0xc0000000 size=2 rt=31 noisv=1
A    cpu0 perturb observer=vm15 what=content target=0x100 value=0x4f27a94edbf
both cpu0 smmu_iova_to_phys iova=0x8000050000 cb=8
both cpu0 exit_sys64
both cpu0 load_crypt_vcpu vcpu=18446744073709551615
both cpu0 ld page=0x10 word=1 reg=30 steer=0x2,0xb,0x30
both cpu0 exit_abort ipa=0x50200000 write=1 size=2 rt=2
both cpu0 grant addr=0xc0000000 size=0x1001
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x4000010000 prot=1 cb=8
both cpu1 exit_abort ipa=0x60000000 write=1 size=4 rt=31 noisv=1
both cpu1 st page=0x10 word=1 value=0x300020
both cpu0 system_off
both cpu0 guest_hvc x0=0x84000000 x1=0xfb33897d63d6584d x2=0x2 x3=0x1
  at 1 both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x2000101000 prot=4 cb=8
both cpu0 exit_wfx
both cpu0 fault ipa=0x2000101000 size=4 rt=31 fetch=1
both cpu1 fault ipa=0x4000010000 size=4 rt=30 fetch=1
  at 4 both cpu0 register_kvm
both cpu1 vcpu_run vcpu=4 pfn=0x633001 level=3 pc=0x50200000 steer=0x1,0x17,0x100,0x18000
B    cpu0 perturb observer=vm15 what=content target=0xffffffffffffffff value=0x40000000
both cpu0 exit_abort ipa=0x50200000 size=8 rt=31 s1ptw=1
both cpu0 exit_abort ipa=0x50200000 size=2 rt=30
  at 3 both cpu1 dev_ld cb=8 page=0x8000030 word=1
both cpu0 smmu_clear iova=0x8000050000 cb=1
both cpu0 exit_abort ipa=0x100000 write=1 size=1 rt=31
both cpu0 ld page=0x11 word=2 reg=2
both cpu1 grant addr=0x100000 size=0x3000
both cpu0 smmu_clear iova=0x8000040000 cb=8 ix=1
both cpu0 ld page=0x11 word=511 reg=31
