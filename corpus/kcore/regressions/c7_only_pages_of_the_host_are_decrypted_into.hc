obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
# C7: Only pages of the host are decrypted into.
both cpu0 op_register_kvm
both cpu0 op_decrypt vm=3 pfn=0x4000000 gfn=0x50000
both cpu0 op_decrypt vm=3 pfn=0x10 gfn=0x50000
expect clean
expect outcome decrypt_buf.owner
