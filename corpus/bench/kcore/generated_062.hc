obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 exit_wfx
both cpu0 register_kvm
both cpu0 set_reg reg=x4 value=0x300020
A    cpu0 perturb observer=vm15 what=host_map target=0x11 value=0x41414141
both cpu0 revoke addr=0xc0000000 size=0x200000
both cpu0 st page=0x50200 value=0x40000000
B    cpu0 dev_ld cb=1 ix=1 page=0x60000 word=511
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x11000 prot=2740879785 cb=3
both cpu0 ld page=0x50200 reg=6 steer=0x0,0x2000
both cpu0 remap_vm_image pfn=0x32 image=1 steer=0xffffffffffffffff,0x60000,0x2000000000,0xf
both cpu0 dev_ld cb=1 ix=1 page=0x60000 word=511
both cpu0 clear_vm_s2_range start=0x22bce1 size=0xe05c
both cpu0 ld page=0xce08c239fd7de94e word=471 reg=3
both cpu0 remap_vm_image vm=42676264642 pfn=0x95d image=1
both cpu0 smmu_iova_to_phys iova=0x60000000 cb=2
both cpu0 guest_hvc x0=0xc4000003 x1=0x3 x2=0x1 x3=0x3
  at 1 both cpu1 smmu_lpae_map iova=0x8000040000 pa=0x22bce1 cb=1
both cpu0 revoke addr=0x50001000 size=0x200000
both cpu0 grant addr=0xc0000000 size=0x200000
both cpu0 set_reg reg=q0_low value=0x41414141
both cpu0 vcpu_run vm=42676264642 pfn=0x31 level=3 pc=0x40000010
both cpu0 exit_sys64
both cpu1 smmu_clear iova=0x672618b1822263f2 cb=3 ix=2
both cpu1 dev_st cb=3 ix=2 page=0x60000 value=0x41414141
both cpu1 exit_class ec=0x3
both cpu1 fault ipa=0x610fab write=1 size=4 rt=15 noisv=1
both cpu1 system_off
both cpu0 dev_ld cb=1 page=0x400000000 steer=0x71000,0x1e,0x1000,0x10
B    cpu0 perturb observer=vm2 what=content
both cpu0 verify_vm_image vm=10
both cpu0 system_off
both cpu0 fault ipa=0x610fab write=1 size=4 rt=3 steer=0x2484df34aebe301
both cpu1 revoke addr=0x1000000000000000 size=0x3000 steer=0x1,0x1,0x2000,0x1
both cpu1 system_off
  at 3 both cpu0 ld page=0x50000 word=511 reg=15
B    cpu0 dev_ld cb=8 page=0x8000050 steer=0x3000,0x0,0x3133869b6f338
B    cpu0 perturb observer=vm2 what=content target=0x10 value=0x41414141
B    cpu0 perturb observer=vm3 what=content target=0x10 value=0x41414141
B    cpu0 perturb observer=vm2 what=content target=0x100 value=0x41414141
  at 4 B    cpu1 exit_abort ipa=0xc0000000 size=4 rt=15 s1ptw=1
both cpu0 verify_vm_image vm=10
both cpu0 guest_hvc x0=0xc4000004 x1=0x3 x2=0x3 x3=0x8f65583488b1ba65
both cpu0 vcpu_run vm=1 vcpu=4 pfn=0x11 level=2 inject=1 pc=0x1000000000000000 steer=0x13000,0x0,0x610fab
both cpu0 guest_hvc x0=0x84000004 x1=0x3 x2=0x3 x3=0x3
both cpu0 set_mode mode=3
both cpu1 exit_abort ipa=0x1000000000000000 write=1 size=4 rt=15 s1ptw=1
A    cpu1 perturb observer=4096 what=content
both cpu1 st page=0x50000 value=0x41414141
