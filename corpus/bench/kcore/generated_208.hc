obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu0 encrypt_buf vm=3 in=0x454520 out=0x454520
both cpu0 revoke addr=0x40000000
  at 4 both cpu1 st page=0x10 word=260 value=0x41414141
both cpu0 smmu_alloc_pgd cb=2 vm=2
both cpu0 ld page=0x30 word=506 reg=7
both cpu0 remap_vm_image vm=3 pfn=0x34 image=416130295991
both cpu0 dev_st cb=2 page=0x60001 word=260
both cpu0 smmu_clear iova=0x60000000 cb=2
both cpu0 dev_ld cb=2 ix=1 page=0x60001 word=1
both cpu0 verify_vm_image vm=1
both cpu0 smmu_clear iova=0x60000000 cb=7 ix=2
both cpu0 grant addr=0x50001000 size=0x10000
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x89a level=3 pc=0x40000000
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x89a level=3 pc=0x40000000
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x454520 cb=7
both cpu1 exit_sys64
both cpu1 st page=0x10 word=511 value=0x1
both cpu1 dev_ld cb=2 page=0x60001 word=260
both cpu1 remap_vm_image vm=1 pfn=0x89a image=5
both cpu1 dev_st cb=7 page=0x60001 word=511 value=0x65edd8f83932c4c8
both cpu1 ld page=0x1739431e1522d9de word=511 steer=0x60000000,0x0,0x40000000000,0x1
B    cpu0 smmu_lpae_map iova=0x60000000 pa=0x1000000 cb=1
both cpu1 guest_hvc x0=0xc524ec541a8a628 x1=0x3 x2=0x2 x3=0xde8775f0dfeb2f6b
both cpu1 remap_vm_image vm=2 pfn=0x89a image=21607252
both cpu0 clear_vm_s2_range start=0x454520 size=0x10000
both cpu0 dev_ld cb=6 page=0x8000030 word=1
both cpu0 exit_irq
both cpu0 phys_addr_ioremap vm=2 gpa=0x50001000 pa=0x5d size=0x10000
both cpu0 clear_vm_s2_range start=0x5d size=0xc2a9
both cpu0 vcpu_run vm=15 vcpu=1 pfn=0x89a level=3 pc=0x8000000000
both cpu0 dev_ld cb=2 page=0x8000030 word=1
both cpu0 revoke addr=0x50001000 size=0xffff steer=0x0,0x2c4213666618992a,0x1,0x50001000
both cpu0 st page=0x2000000 word=1 value=0x1
both cpu0 smmu_alloc_pgd cb=1 vm=4
both cpu0 ld page=0x2000000 word=511 reg=3 steer=0x41d50e372977854d
both cpu1 exit_wfx
both cpu0 verify_vm_image vm=2
B    cpu0 register_vcpu vm=2 vcpu=1
both cpu0 exit_wfx
both cpu0 set_boot_info vm=1 addr=0xc0000000 size=0x2aa4
both cpu0 hvc nr=24 x1=0x1000 x2=0x3 x3=0x1 x4=0x3 x5=0x1
both cpu0 register_vcpu vm=16 vcpu=1
both cpu0 exit_iabt ipa=0x40000000
both cpu0 vcpu_run vcpu=1 pfn=0x89a level=3 inject=2 pc=0xc95681d939209f52
both cpu1 exit_sys64
  at 6 both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x454520 cb=6
B    cpu0 perturb observer=vm1 what=10 target=0x1000 value=0x1
both cpu0 st page=0x52245143c07f9f5e word=1 value=0x300020
