obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
# C10: A page that comes back can be used by a device of the host.
both cpu0 clear_vm_s2_range vm=1 start=0x30000 size=0x1000
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
expect clean
expect outcome reclaim.ok
expect outcome lpae_map.ok_host
