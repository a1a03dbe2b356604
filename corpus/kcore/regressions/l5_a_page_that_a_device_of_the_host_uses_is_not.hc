obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# L5: A page that a device of the host uses is not decrypted into.
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000005000 pa=0x5000 prot=3 cb=0 ix=0
both cpu0 op_decrypt vm=1 pfn=5 gfn=0x50000
expect clean
expect outcome decrypt_buf.count
