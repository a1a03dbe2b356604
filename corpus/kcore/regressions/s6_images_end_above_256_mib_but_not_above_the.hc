obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# S6: Images end above 256 MiB, but not above the address space.
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 set_boot_info vm=1 addr=0xffffffffff size=0x1000
both cpu0 set_boot_info vm=16 addr=0x40000000 size=0x1000
expect clean
expect outcome set_boot_info.ok
expect outcome hvc_set_boot_info.argument
