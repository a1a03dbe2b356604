obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
# The tables of the host, of VM 1 (verified), of VM 2 (ready) and of its bank 0 are used up.
both cpu0 op_map_host addr=0x80000000
both cpu0 op_map_host addr=0x80200000
both cpu0 op_map_host addr=0x80400000
both cpu0 op_map_host addr=0x80600000
both cpu0 op_map_host addr=0x80800000
both cpu0 op_map_host addr=0x80a00000
both cpu0 op_map_host addr=0x80c00000
both cpu0 op_map_host addr=0x80e00000
both cpu0 op_map_host addr=0x81000000
both cpu0 op_map_host addr=0x81200000
both cpu0 op_map_host addr=0x81400000
both cpu0 op_map_host addr=0x81600000
both cpu0 op_map_host addr=0x81800000
both cpu0 op_map_host addr=0x81a00000
both cpu0 op_map_host addr=0x81c00000
both cpu0 op_map_host addr=0x81e00000
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_map_io vm=1 gfn=0x60000 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x60200 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x60400 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x60600 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x60800 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x60a00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x60c00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x60e00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=1 gfn=0x61000 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x60000 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x60200 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x60400 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x60600 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x60800 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x60a00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x60c00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x60e00 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x61000 pfn=0x2000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x61200 pfn=0x2000000 pages=1
both cpu0 op_alloc_smmu cb=0 vm=2 ix=0
both cpu0 op_lpae_map iova=0x70000000 pa=0x80000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x70200000 pa=0x81000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x70400000 pa=0x82000 prot=3 cb=0 ix=0
both cpu0 op_lpae_map iova=0x70600000 pa=0x83000 prot=3 cb=0 ix=0
both cpu0 op_verify vm=1 sign=1
expect clean
