obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# S1: A page of a bank is bound: count 0, and no entry of the host.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x5000 prot=3 cb=0 ix=0
both cpu0 op_map_host addr=0x5000
both cpu0 op_bind vm=1 gfn=9 pfn=5
both cpu0 op_map_host addr=0x5000
expect clean
expect outcome map_host.owner
expect outcome bind.ok_from_dma
