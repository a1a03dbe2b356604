obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Device pages on both sides of a 2 MiB boundary need a last-level table each.
both cpu0 op_register_kvm
both cpu0 op_map_io vm=1 gfn=0x501ff pfn=0x2000000 pages=2
both cpu0 op_map_io vm=1 gfn=0x501ff pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x50200 pfn=0x2000000 pages=1
expect clean
expect outcome map_io.ok
expect outcome map_io.entry
