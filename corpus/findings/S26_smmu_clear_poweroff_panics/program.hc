obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
# DMA mappings of a VM that is off cannot be removed
both cpu0 smmu_clear iova=0x60000000 cb=1 ix=0
expect clean
expect model=smmu_clear_poweroff_panics violation relate_nptwalk_spts
