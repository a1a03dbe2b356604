obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# A secret that a VM keeps in its DMA page: the device of the host loads and stores, and learns nothing.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
A    cpu1 st page=0x40000 word=0 value=7
both cpu0 dev_ld cb=0 ix=0 page=0x8000030 word=0
both cpu0 dev_st cb=0 ix=0 page=0x8000030 word=1 value=3
both cpu0 dev_ld cb=0 ix=0 page=0x8000010 word=0
both cpu0 smmu_lpae_map iova=0x8000031000 pa=0x31000 prot=3 cb=0 ix=0
both cpu0 dev_ld cb=0 ix=0 page=0x8000031 word=0
both cpu0 dev_st cb=0 ix=0 page=0x8000031 word=0 value=4
expect clean
expect outcome dev_ld.ok
expect outcome dev_st.cached
