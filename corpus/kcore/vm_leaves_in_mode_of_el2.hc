obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=running
# Fault injection: the hardware says that the VM ran at EL2.  What is saved returns to EL1.
both cpu0 corrupt what=register target=0x17c value=0x3c9
both cpu1 grant addr=0x40000000 size=0x1000
expect clean
expect outcome grant.ok
