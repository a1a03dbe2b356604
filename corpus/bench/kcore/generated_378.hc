obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
both cpu1 dev_st cb=140737488355328 page=0x8000040 word=1
both cpu1 set_boot_info vm=15 addr=0x50001000 size=0x200000
both cpu1 exit_abort ipa=0x50001000 size=4 rt=30
both cpu1 guest_hvc x0=0x5260d90042f139fa x1=0xf279eff22beee235 x2=0x1
both cpu0 dev_ld cb=140737488355328 ix=1 page=0x8000040
both cpu0 ld page=0x10 word=511 reg=18
  at 5 both cpu1 smmu_clear iova=0x33cb cb=2 ix=1
both cpu0 vcpu_run vm=14 pfn=0x2000000 level=3
  at 3 both cpu1 smmu_lpae_map iova=0x70000001 pa=0x2000100000 prot=3 cb=5
both cpu0 grant addr=0x50200000 size=0x200000
both cpu0 st page=0x40000
both cpu0 dev_ld cb=7 page=0x8000040 word=1
  at 2 both cpu1 guest_hvc x0=0x5260d90042f139fa x1=0x3 x2=0xb3a8415fe7c81014 x3=0xf279eff22beee235
both cpu0 fault size=1 rt=18 steer=0x3,0x1,0x200000000,0x0
both cpu0 remap_vm_image vm=15 pfn=0xcfb steer=0x30d000,0x8000040,0x2000000
both cpu0 dev_ld cb=307057200015 page=0x8000040 word=19 steer=0x31,0x31000
both cpu0 register_kvm
both cpu1 set_reg reg=x4 value=0x41414141
both cpu0 exit_abort ipa=0xf44ece1e21523253 size=1 rt=30
both cpu0 system_off
both cpu0 register_vcpu vm=15
both cpu0 exit_abort size=1 rt=18
both cpu0 dev_st cb=7 page=0x8000040 word=511
A    cpu0 perturb observer=vm2 what=1938 target=0x11
both cpu0 remap_vm_image vm=14 pfn=0xcfb image=2 steer=0x12,0x84000004,0x11
both cpu0 st page=0x41 word=1
both cpu0 vcpu_run vm=3 pfn=0xcfb level=3 pc=0xf44ece1e21523253
both cpu0 st page=0x41 word=511 value=0x40000000
  at 5 both cpu1 grant addr=0x40002000 size=0x201000
both cpu0 st page=0x30 word=511 value=0x41414141
both cpu0 st page=0x40001
both cpu0 vcpu_run vm=1694966786494 pfn=0x1000 level=3 inject=1 pc=0xf44ece1e21523253
both cpu0 revoke addr=0x1000 size=0x1000
both cpu0 encrypt_buf vm=2 in=0x4000000000 out=0x2000100000 steer=0x84000000,0x2,0x3
both cpu0 remap_vm_image vm=14 pfn=0xcfb
both cpu0 grant addr=0xf44ece1e21523253 size=0x5741
both cpu0 ld page=0x50001 word=511 reg=30 steer=0x5082a653f,0x3,0x3,0x3
  at 3 both cpu1 set_boot_info vm=14 addr=0xffffffffffffffff size=0x3000
both cpu0 dev_ld cb=7 page=0x8000040 word=511
both cpu0 verify_vm_image vm=14
both cpu0 smmu_lpae_map iova=0x80000000 pa=0x4000000000 cb=7
  at 1 both cpu1 remap_vm_image vm=11 pfn=0x21 steer=0x48,0x3000
  at 1 both cpu1 dev_st cb=2 page=0x8a1ea918c8561320 word=511 value=0x40000000
both cpu0 set_reg reg=122 value=0x300020
both cpu0 remap_vm_image vm=14 pfn=0x6 image=2
both cpu0 set_reg reg=q0_low value=0x41414141
both cpu0 vcpu_run vm=2 pfn=0x40 level=3 pc=0xc0000000
both cpu0 smmu_clear iova=0x800002ffff cb=7
