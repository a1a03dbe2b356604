obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
# C18: DMA mappings of a VERIFIED VM stay.
both cpu0 smmu_clear iova=0x60000000 cb=1 ix=0
expect clean
expect outcome smmu_clear.state
