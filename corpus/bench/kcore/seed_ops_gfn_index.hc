obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_remap_image vm=1 pfn=0x10
both cpu0 op_bind vm=1 gfn=0x50294 pfn=0x30
both cpu0 op_bind vm=1 gfn=0x519f4 pfn=0x31
both cpu0 op_bind vm=1 gfn=0x506b1 pfn=0x32
both cpu0 op_bind vm=1 gfn=0x51308 pfn=0x33
both cpu0 op_bind vm=1 gfn=0x51725 pfn=0x34
both cpu0 op_verify vm=1 sign=1
both cpu0 op_poweroff vm=1
both cpu0 op_reclaim vm=1 pfn=0x33 pages=1
both cpu0 op_reclaim vm=1 pfn=0x30 pages=1
both cpu0 op_reclaim vm=1 pfn=0x31 pages=4
