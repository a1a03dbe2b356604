obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 smmu_alloc_pgd
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 prot=3
both cpu1 vcpu_run vm=1 pc=0x40000000
A    cpu1 st page=0x40000 value=0x7
both cpu0 dev_ld page=0x8000030
both cpu0 dev_st page=0x8000030 word=1 value=0x3
both cpu0 dev_ld page=0x8000010
both cpu0 smmu_lpae_map iova=0x8000031000 pa=0x31000 prot=3
both cpu0 dev_ld page=0x8000031
both cpu0 dev_st page=0x8000031 value=0x4
