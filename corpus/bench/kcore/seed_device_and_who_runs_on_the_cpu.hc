obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 register_kvm
both cpu0 register_vcpu vm=2
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=2 pfn=0x20
both cpu0 verify_vm_image vm=2 sign=1
A    cpu0 vcpu_run vm=2 pc=0x40000000
both cpu0 dev_st cb=1 page=0x60000 value=0x300020
