obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x2000101020 prot=3 ix=1
both cpu1 guest_hvc x0=0xc4000003 x1=0x2 x2=0x1 x3=0x3
both cpu1 fault ipa=0x2000101020 write=1 size=4 rt=7 noisv=1 fetch=1
both cpu1 dev_st cb=7 ix=1 page=0x284bbcba774c22ad value=0x40000000
both cpu1 st page=0xa1779d0d19e74d17 word=498 value=0xffffffffffffffff
both cpu1 verify_vm_image vm=10
both cpu0 exit_abort ipa=0xc0000000 write=1 size=4 noisv=1
both cpu1 st page=0xa1779d0d19e74d17 value=0x41414141
both cpu0 ld page=0xa1779d0d19e74d17 word=1 reg=30
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x30000 prot=3 ix=1
both cpu0 hvc nr=25 x1=0x2 x2=0x2 x3=0x2 x4=0x1000 x5=0x1 steer=0x400000000000000,0x24
both cpu0 exit_abort ipa=0xc0000000 write=1 size=4 rt=1 noisv=1
both cpu0 smmu_free_pgd ix=2
both cpu0 set_pc value=0xaff80efc237e7ba
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x2000101020 prot=3 cb=3 ix=2
both cpu0 phys_addr_ioremap vm=1 gpa=0xc0000000 pa=0x2000101020 size=0x337e4c
both cpu0 register_kvm
both cpu0 fault ipa=0x2000101020 size=4 rt=3 noisv=1 fetch=1 steer=0x7a000
both cpu0 timer_set_cntvoff
both cpu0 phys_addr_ioremap vm=10 gpa=0xd0ac2958117b96f0 pa=0x2000101020 size=0x337e4c
both cpu0 exit_class class=0x20 ec=0x97d2872ee8cf052e
both cpu1 load_crypt_vcpu vm=2 vcpu=3
both cpu1 remap_vm_image vm=1 pfn=0x1ae steer=0x5
both cpu1 exit_iabt ipa=0x92b5063cc565e4e2
both cpu1 remap_vm_image vm=2 pfn=0x1ae
both cpu0 exit_abort ipa=0xc0000000 write=1 size=4 rt=13 s1ptw=1 noisv=1
both cpu0 clear_vm_s2_range vm=1 start=0x2000101020 size=0x55f2
both cpu0 exit_irq
both cpu0 hvc nr=25 x1=0x2 x2=0x2 x3=0x4fffffff x4=0x97d2872ee8cf052e x5=0x3
both cpu0 register_vcpu vm=1 vcpu=3
both cpu0 exit_abort ipa=0x40001fff write=1 size=4 rt=13 s1ptw=1 noisv=1
both cpu1 phys_addr_ioremap vm=16 gpa=0x418773754df15abc pa=0x2000101020 size=0x2000
both cpu1 set_reg reg=q0_low
both cpu1 st page=0x10
both cpu1 dev_ld cb=6 ix=1 page=0x60001 word=1
both cpu1 fault ipa=0x2000101020 size=4 noisv=1
both cpu1 fault ipa=0x2000101020 size=4 noisv=128 fetch=1
both cpu1 vcpu_run vm=16 vcpu=3 pfn=0x400 level=1 pc=0x50000000
both cpu1 exit_irq
both cpu1 st page=0x30
both cpu1 fault ipa=0x29dd46 size=4 rt=2048 fetch=1
both cpu1 smmu_iova_to_phys iova=0xec66292601f1b590 cb=6 ix=1
both cpu1 remap_vm_image pfn=0x30 image=5
both cpu1 remap_vm_image vm=1 pfn=0x20 steer=0x1,0x50200000,0x800
both cpu1 st page=0x50200 word=7
both cpu1 dev_ld cb=6 ix=1 page=0x60001
both cpu1 clear_vm_s2_range vm=16 start=0x2000108020 size=0x1000
both cpu1 dev_ld cb=8 ix=1 page=0x60001 word=75
