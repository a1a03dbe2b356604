obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Arguments that the validation of hypercalls keeps away from the operations: addresses behind the limits, an owner that is none.
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x10000000000
both cpu0 op_set_boot_info vm=1 addr=0xfffffff000 size=0x2000
both cpu0 op_map_io vm=1 gfn=0x50000 pfn=0xfffffff pages=2
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x10000000000 pa=0x30000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x8000030000 pa=0x10000000000 prot=3 cb=0 ix=0
both cpu0 op_alloc_smmu cb=1 vm=16 ix=0
both cpu0 op_alloc_smmu cb=1 vm=0xffffffff ix=0
expect clean
expect outcome set_boot_info.address
expect outcome map_io.range
expect outcome lpae_map.address
expect outcome alloc_smmu.argument
