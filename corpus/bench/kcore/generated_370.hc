obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 dev_ld cb=8 page=0x8000041 word=1
both cpu1 dev_st cb=7 page=0xb9a6b6eb9bbe012b word=489 value=0x41414141
B    cpu1 perturb observer=262191927139184 what=host_map target=0x75a7bb8d204ee39f value=0x1
both cpu1 smmu_lpae_map iova=0x8969e7115349647c pa=0x2000100020 prot=3 cb=4
both cpu0 exit_class class=0x7 ec=0x48662454a21857f1
both cpu0 grant addr=0x60000000 size=0x200000
both cpu0 remap_vm_image vm=1 pfn=0x18d image=4
both cpu0 smmu_lpae_map iova=0x17526946639cc9ff pa=0x2000100020 prot=3 cb=4
both cpu0 ld page=0x20
both cpu0 smmu_lpae_map iova=0x8969e7115349647c pa=0x2000001000 prot=3 cb=4
both cpu0 exit_abort ipa=0x60000000 size=8 rt=2
both cpu0 fault ipa=0x11000 size=8 rt=1 fetch=1
both cpu0 fault ipa=0x2000100020 write=1 size=4 steer=0x2000,0x3
both cpu1 ld page=0x200 word=1
both cpu1 exit_irq
both cpu1 vcpu_run vm=1 vcpu=4 pfn=0x800 level=2 pc=0xa8f5986e2aa4fecd
both cpu1 verify_vm_image vm=1
both cpu1 encrypt_buf vm=2 in=0x50000 out=0x2000100020
both cpu1 exit_abort ipa=0x9000010 size=4
both cpu1 ld page=0x10 word=289 reg=31
both cpu1 vcpu_run vm=1 vcpu=4 pfn=0xfff inject=1 pc=0x40000010 steer=0x1e,0x8000
both cpu1 remap_vm_image vm=1 pfn=0x10 image=4
  at 6 both cpu0 system_off
both cpu1 grant addr=0x40000000 size=0xb202
both cpu1 vcpu_run vm=15 vcpu=2 pfn=0x5fd level=2
both cpu1 set_boot_info vm=1 addr=0x6215b970e761f95c size=0xb202
both cpu1 smmu_alloc_pgd cb=8
both cpu1 guest_hvc x0=0xc x1=0xaff04d9262dac61b x2=0x3 x3=0x2
both cpu1 vcpu_run vm=1 pfn=0x600 level=3 inject=1 pc=0x40000010
B    cpu1 perturb observer=vm1 what=vm_off target=0x3 value=0x1232f0ef9f4ceff6
both cpu1 vcpu_run vm=15 vcpu=4 pfn=0x21 level=2 pc=0x3a0f861d7a817e1b steer=0x2000100000,0x3,0xc000
both cpu1 exit_wfx
both cpu1 fault ipa=0x50000 size=2 noisv=1 fetch=1 steer=0xc0000000000,0x0
both cpu0 set_boot_info vm=15 addr=0xa8f5986e2aa4fecd size=0xb202
both cpu1 smmu_free_pgd cb=7
both cpu1 fault ipa=0x2000101020 write=1 size=4 noisv=18446744073709551615 steer=0x2,0x2000,0x4
both cpu1 phys_addr_ioremap vm=1 gpa=0xa8f5986e2aa4fecd pa=0x50000 size=0xb202
both cpu1 guest_hvc x0=0xc x1=0xaff04d9262dac61b x3=0xaff04d9262dac61b
both cpu1 vcpu_run vm=16 vcpu=5 pfn=0x6b6 level=2 pc=0x3a0f861d7a817e1b
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x200 level=2 inject=1 pc=0x40000010
both cpu1 revoke addr=0x3a0f861d7a817e1b size=0xb202
both cpu1 grant addr=0x3a0f861d7a817e1b size=0x200000
both cpu1 timer_set_cntvoff
  at 1 both cpu0 grant size=0xb202
  at 4 A    cpu0 perturb observer=vm2 what=18446744073709551615 target=0x30 value=0x1
both cpu1 grant addr=0x4000000f size=0xb202
both cpu1 ld page=0xffffffffffffffff word=1 steer=0x50000
B    cpu1 perturb observer=vm2 what=vm_off target=0x30 value=0x1
