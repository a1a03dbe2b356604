obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Loading images page by page: every refusal of remap_vm_image, pages of the VM's own devices included.
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x20 image=0
both cpu0 op_remap_image vm=1 pfn=0x21 image=0
both cpu0 op_verify vm=1 sign=1
both cpu0 op_register_kvm
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=3 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=3 pfn=0x20 image=0
both cpu0 op_remap_image vm=3 pfn=0x10 image=1
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=3 pfn=0x4000000 image=0
both cpu0 op_remap_image vm=3 pfn=0x0 image=0
both cpu0 op_alloc_smmu cb=0 vm=3 ix=0
both cpu0 op_lpae_map iova=0x40000000 pa=0x31000 prot=3 cb=0 ix=0
both cpu0 op_remap_image vm=3 pfn=0x32 image=0
both cpu0 op_remap_image vm=3 pfn=0x31 image=0
both cpu0 op_bind vm=3 gfn=0x40001 pfn=0x33
both cpu0 op_remap_image vm=3 pfn=0x34 image=0
both cpu0 op_bind vm=3 gfn=0x40005 pfn=0x35
both cpu0 op_remap_image vm=3 pfn=0x35 image=0
both cpu0 op_remap_image vm=3 pfn=0x33 image=0
both cpu0 op_remap_image vm=3 pfn=0x36 image=0
both cpu0 op_alloc_smmu cb=1 vm=0 ix=0
both cpu0 op_lpae_map iova=0x8000037000 pa=0x37000 prot=3 cb=1 ix=0
both cpu0 op_set_boot_info vm=3 addr=0x50000000 size=0x1000
both cpu0 op_remap_image vm=3 pfn=0x37 image=1
expect clean
expect outcome remap_vm_image.owner
expect outcome remap_vm_image.image
expect outcome remap_vm_image.state
expect outcome remap_vm_image.bound
expect outcome remap_vm_image.ok_from_dma
expect outcome remap_vm_image.gfn
expect outcome remap_vm_image.ok_own
expect outcome remap_vm_image.complete
expect outcome remap_vm_image.count
expect mutant=image_read_only violation relate_nptwalk_npts
