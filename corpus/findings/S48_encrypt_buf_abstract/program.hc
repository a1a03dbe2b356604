obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
# Ciphertext may go to a page that a device of the host writes
both cpu0 encrypt_buf vm=1 in=0x10000 out=0x40000
expect clean
expect model=encrypt_buf_abstract violation relate_nptwalk_flatmem
