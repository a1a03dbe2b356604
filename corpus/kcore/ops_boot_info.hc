obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Boot images: every refusal of set_boot_info.
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2001
both cpu0 op_set_boot_info vm=1 addr=0x40002000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x3ffff000 size=0x2000
both cpu0 op_set_boot_info vm=1 addr=0x40001000 size=0
both cpu0 op_set_boot_info vm=1 addr=0x50000800 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0xfffffff000 size=0x2000
both cpu0 op_set_boot_info vm=1 addr=0x10000000000 size=1
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x50000000 size=0x100000
both cpu0 op_set_boot_info vm=1 addr=0x40010000 size=1
both cpu0 op_set_boot_info vm=1 addr=0x40020000 size=1
both cpu0 op_set_boot_info vm=1 addr=0x40030000 size=1
both cpu0 op_set_boot_info vm=1 addr=0x40040000 size=1
both cpu0 op_set_boot_info vm=1 addr=0x40050000 size=1
expect clean
expect outcome set_boot_info.ok
expect outcome set_boot_info.overlap
expect outcome set_boot_info.empty
expect outcome set_boot_info.alignment
expect outcome set_boot_info.address
expect outcome set_boot_info.state
expect outcome set_boot_info.window
expect outcome set_boot_info.images
expect mutant=window_leaves_a_gap violation relate_nptwalk_core_data
