obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
# L21: An image that does not fit the window is not counted.
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x4000000
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
expect clean
expect outcome set_boot_info.window
expect outcome set_boot_info.empty
expect outcome set_boot_info.ok
