obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
# S48: No ciphertext into a page that a device writes.
both cpu0 encrypt_buf vm=1 in=0x10000 out=0x40000
both cpu0 encrypt_buf vm=1 in=0x10000 out=0x41000
expect clean
expect outcome encrypt_buf.out_count
expect outcome encrypt_buf.ok
