obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Host DMA: mapped, used, unmapped; a page in use by a host device cannot become a VM's.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 smmu_alloc_pgd cb=1 vm=0 ix=1
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=1 ix=1
both cpu0 dev_st cb=1 ix=1 page=0x8000030 word=0 value=5
both cpu0 dev_ld cb=1 ix=1 page=0x8000030 word=0
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
both cpu0 smmu_iova_to_phys iova=0x8000030010 cb=1 ix=1
both cpu0 smmu_clear iova=0x8000030000 cb=1 ix=1
both cpu0 dev_st cb=1 ix=1 page=0x8000030 word=0 value=6
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
A    cpu1 st page=0x50000 word=0 value=0x5ec7e7
both cpu0 dev_ld cb=1 ix=1 page=0x8000030 word=0
both cpu0 dev_st cb=1 ix=1 page=0x8000030 word=0 value=7
both cpu0 smmu_free_pgd cb=1 ix=1
both cpu0 smmu_free_pgd cb=2 ix=1
expect clean
expect outcome lpae_map.ok_host
expect outcome vcpu_run.fault_busy
expect outcome iova_to_phys.ok
expect outcome smmu_clear.ok_host
expect outcome free_smmu.ok_host
expect outcome free_smmu.ok_free
expect mutant=smmu_pool_not_given_back violation relate_nptwalk_spts
expect mutant=iova_offset_lost violation relate_nptwalk_shadow_ctxts
