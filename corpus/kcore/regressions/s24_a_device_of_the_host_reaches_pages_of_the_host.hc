obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# S24: A device of the host reaches pages of the host.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=0 ix=0
both cpu0 dev_ld cb=0 ix=0 page=0x8000040 word=0
expect clean
expect outcome lpae_map.ok_host
expect outcome dev_ld.ok
