obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x10000000000
both cpu0 op_set_boot_info vm=1 addr=0xfffffff000 size=0x2000
both cpu0 op_map_io vm=1 gfn=0x50000 pfn=0xfffffff pages=2
both cpu0 op_alloc_smmu
both cpu0 op_lpae_map iova=0x10000000000 pa=0x30000 prot=3
both cpu0 op_lpae_map iova=0x8000030000 pa=0x10000000000 prot=3
both cpu0 op_alloc_smmu cb=1 vm=16
both cpu0 op_alloc_smmu cb=1 vm=4294967295
