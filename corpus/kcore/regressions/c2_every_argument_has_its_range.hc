obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# C2: Every argument has its range.
both cpu0 register_vcpu vm=1000 vcpu=0
both cpu0 register_vcpu vm=1 vcpu=8
both cpu0 remap_vm_image vm=1 pfn=0x10 image=5
both cpu0 smmu_alloc_pgd cb=8 vm=1 ix=0
both cpu0 smmu_free_pgd cb=0 ix=2
expect clean
expect outcome hvc_register_vcpu.argument
expect outcome hvc_remap_vm_image.argument
expect outcome hvc_smmu_alloc_pgd.argument
expect outcome hvc_smmu_free_pgd.argument
