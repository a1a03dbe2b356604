obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 smmu_lpae_map iova=0x8f60da3c38d02e3f pa=0x10000 prot=1 cb=8 ix=1
both cpu0 fault ipa=0x10000 write=1 size=2 rt=2 noisv=1
both cpu0 exit_abort ipa=0x50200000 write=1 size=8 s1ptw=1 noisv=1
both cpu0 verify_vm_image vm=16 sign=2
  at 1 both cpu1 remap_vm_image vm=16 pfn=0x200 steer=0x1,0x8f60da3c38d02e3f,0x2,0x3000
both cpu0 grant addr=0x50200000
both cpu0 dev_st cb=7 page=0x40000 value=0x1
both cpu0 clear_vm_s2_range vm=16 start=0x2000108020
both cpu0 grant addr=0x50200000
both cpu0 smmu_lpae_map iova=0x8f60da3c38d02e3f pa=0x2000100020 prot=2 cb=7
both cpu0 register_kvm
both cpu0 ld page=0x50000 reg=2
both cpu0 grant addr=0x8000000000000
both cpu0 clear_vm_s2_range start=0x21000
both cpu1 exit_class class=0xd ec=0x50000000
both cpu1 clear_vm_s2_range vm=16 start=0x9b4416 size=0xe437
both cpu1 exit_class class=0x4
both cpu0 set_reg reg=q3_low value=0x40000000
  at 4 both cpu1 ld page=0x9da84f7c85d356ef word=1 steer=0x8,0x2
both cpu0 revoke
both cpu0 dev_ld cb=8 page=0x800003f word=1
  at 3 both cpu1 exit_abort ipa=0x50200000 size=1 rt=20 s1ptw=1 noisv=1
  at 5 both cpu1 revoke addr=0x1000 steer=0x1,0x0,0x2000108020,0x1000
both cpu0 st page=0x50000 value=0x40000000
both cpu0 exit_irq
both cpu0 exit_class class=0x1 ec=0x50000000
both cpu0 remap_vm_image pfn=0x32 image=18446744073709551615
both cpu0 clear_vm_s2_range vm=3 start=0x5f729f82996bda4
both cpu0 remap_vm_image pfn=0xae1
both cpu0 set_reg reg=q3_low value=0x40000000
both cpu0 exit_irq
both cpu0 set_mode
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x5f729f82996bda4 prot=3 cb=7 ix=2
both cpu1 smmu_clear iova=0x60001000 cb=7
both cpu1 exit_iabt ipa=0x50200000
both cpu1 remap_vm_image pfn=0x800 steer=0x5
both cpu1 ld page=0x11 reg=30 steer=0x0,0x1
both cpu1 set_reg reg=q0_low value=0x40000000
both cpu1 exit_abort size=1 rt=14
both cpu1 exit_class class=0x17
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x2000108020 prot=2 cb=8
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x2000001000 prot=2 cb=2
both cpu0 exit_sys64
both cpu0 vcpu_run vm=1 vcpu=6 level=3 pc=0xc435ba2c6a24d789
both cpu0 smmu_lpae_map pa=0x40000 prot=3 ix=2
both cpu0 exit_wfx
both cpu0 remap_vm_image vm=1 pfn=0x2000100 image=18446744073709551615
both cpu0 smmu_lpae_map iova=0xb6194d78d58be994 pa=0x4000010000 ix=2
