obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# S4: The host may not map a page of a VM's bank.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_alloc_smmu cb=0 vm=1 ix=0
both cpu0 op_lpae_map iova=0x9000 pa=0x5000 prot=3 cb=0 ix=0
both cpu0 op_map_host addr=0x5000
expect clean
expect outcome map_host.owner
