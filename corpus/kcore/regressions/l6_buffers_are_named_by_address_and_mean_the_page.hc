obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# L6: Buffers are named by address, and mean the page there.
both cpu0 decrypt_buf vm=1 in=0x5000 gpa=0x50000000
both cpu0 encrypt_buf vm=1 in=0x5000 out=0x6000
expect clean
expect outcome decrypt_buf.ok
expect outcome encrypt_buf.ok
