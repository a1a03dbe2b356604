obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 smmu_alloc_pgd cb=1 vm=1
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x10000 prot=3 cb=1
both cpu0 verify_vm_image vm=1 sign=1
  at 1 both cpu1 dev_st cb=1 page=0x40000 word=3 value=0x71
  at 2 both cpu1 dev_st cb=1 page=0x40000 word=3 value=0x72
  at 3 both cpu1 dev_st cb=1 page=0x40000 word=3 value=0x73
  at 4 both cpu1 dev_st cb=1 page=0x40000 word=3 value=0x74
  at 5 both cpu1 dev_st cb=1 page=0x40000 word=3 value=0x75
  at 6 both cpu1 dev_st cb=1 page=0x40000 word=3 value=0x76
  at 7 both cpu1 dev_st cb=1 page=0x40000 word=3 value=0x77
  at 8 both cpu1 dev_st cb=1 page=0x40000 word=3 value=0x78
