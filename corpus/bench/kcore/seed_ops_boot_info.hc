obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2001
both cpu0 op_set_boot_info vm=1 addr=0x40002000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x3ffff000 size=0x2000
both cpu0 op_set_boot_info vm=1 addr=0x40001000
both cpu0 op_set_boot_info vm=1 addr=0x50000800 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0xfffffff000 size=0x2000
both cpu0 op_set_boot_info vm=1 addr=0x10000000000 size=0x1
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x50000000 size=0x100000
both cpu0 op_set_boot_info vm=1 addr=0x40010000 size=0x1
both cpu0 op_set_boot_info vm=1 addr=0x40020000 size=0x1
both cpu0 op_set_boot_info vm=1 addr=0x40030000 size=0x1
both cpu0 op_set_boot_info vm=1 addr=0x40040000 size=0x1
both cpu0 op_set_boot_info vm=1 addr=0x40050000 size=0x1
