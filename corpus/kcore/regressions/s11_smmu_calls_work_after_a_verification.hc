obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
# S11: SMMU calls work after a verification.
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
expect clean
expect outcome verify_vm.ok
expect outcome alloc_smmu.ok_host
