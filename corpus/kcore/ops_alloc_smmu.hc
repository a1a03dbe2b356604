obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Context banks: for the host, for a READY VM, and every refusal.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_alloc_smmu cb=0 vm=2 ix=0
both cpu0 op_alloc_smmu cb=1 vm=2 ix=1
both cpu0 op_alloc_smmu cb=2 vm=1 ix=0
both cpu0 op_alloc_smmu cb=3 vm=3 ix=0
both cpu0 op_alloc_smmu cb=4 vm=0 ix=1
both cpu0 op_free_smmu cb=5 ix=0
both cpu0 op_free_smmu cb=0 ix=0
both cpu0 op_free_smmu cb=1 ix=1
both cpu0 op_alloc_smmu cb=0 vm=2 ix=0
expect clean
expect outcome alloc_smmu.ok_host
expect outcome alloc_smmu.in_use
expect outcome alloc_smmu.ok_vm
expect outcome alloc_smmu.state
expect outcome alloc_smmu.argument
expect outcome free_smmu.ok_free
expect outcome free_smmu.ok_host
expect outcome free_smmu.vm
