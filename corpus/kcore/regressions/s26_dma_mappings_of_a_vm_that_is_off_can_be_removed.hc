obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
# S26: DMA mappings of a VM that is off can be removed.
both cpu0 smmu_clear iova=0x60000000 cb=1 ix=0
expect clean
expect outcome smmu_clear.ok_vm
