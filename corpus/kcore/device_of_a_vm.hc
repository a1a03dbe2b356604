obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# A VM with a device: DMA before and after verification, a secret in a DMA page, shutdown; the device is silent afterwards.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x31000 prot=1 cb=0 ix=0
both cpu0 dev_st cb=0 ix=0 page=0x60000 word=0 value=5
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 verify_vm_image vm=1 sign=1
A    cpu0 dev_st cb=0 ix=0 page=0x60000 word=0 value=0x5ec7e7
both cpu0 dev_ld cb=0 ix=0 page=0x60000 word=0
both cpu0 dev_st cb=0 ix=0 page=0x60001 word=0 value=1
both cpu0 dev_ld cb=0 ix=0 page=0x60002 word=0
both cpu0 fault ipa=0x30000 write=0 size=8 rt=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_abort ipa=0x60000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
both cpu1 ld page=0x60000 word=0 reg=1
both cpu1 system_off
both cpu0 clear_vm_s2_range vm=1 start=0x30000 size=0x1000
both cpu0 dev_ld cb=0 ix=0 page=0x60000 word=0
both cpu0 dev_st cb=0 ix=0 page=0x60000 word=0 value=9
both cpu0 fault ipa=0x30000 write=0 size=8 rt=1
both cpu0 ld page=0x30 word=0 reg=1
expect clean
expect outcome lpae_map.ok_vm_fresh
expect outcome vcpu_run.ok_mapped
expect outcome reclaim.ok
expect mutant=dma_page_stays_for_devices violation relate_nptwalk_s2page
expect mutant=dma_page_for_cpu violation relate_nptwalk_s2page
