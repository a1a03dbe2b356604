obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# L14: Call 24 registers a VM, call 26 encrypts.
both cpu0 hvc nr=24
both cpu0 hvc nr=26 x1=1 x2=0x5000 x3=0x6000
both cpu0 hvc nr=23 x1=0 x2=0x1000 x3=0x2000000000 x4=0x1000
expect clean
expect outcome register_kvm.ok
expect outcome encrypt_buf.in
expect outcome hvc_phys_addr_ioremap.argument
