obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu1 op_teardown vm=1
both cpu1 op_map_host addr=0x200000
both cpu1 op_fault_map vm=2 gfn=0xc0000 pfn=0x40 level=3
both cpu1 op_reclaim vm=1 pfn=0x40 pages=3
both cpu1 op_vcpu_inactive vm=1 vcpu=6
both cpu1 op_grant vm=1 gfn=0xc0000 pages=10
A    cpu0 perturb observer=vm2 what=content target=0x21 value=0x41414140
both cpu0 op_map_io vm=1 gfn=0x50001 pfn=0x40 pages=3
both cpu1 op_map_io vm=2 gfn=0x8000000 pfn=0x20 pages=1
both cpu0 op_verify vm=5
both cpu0 op_iova_to_phys iova=0x60001000 cb=6
both cpu0 op_reclaim vm=15 pfn=0xfff pages=1
both cpu0 write_page pfn=0x40 word=1 value=0x70bbbf77790d12ef
both cpu0 op_set_boot_info vm=1 addr=0x40001000 size=0x1fffff
  at 2 both cpu1 op_alloc_smmu cb=8 vm=1
both cpu0 write_page pfn=0x668 word=244 value=0x404da67266369de6
both cpu0 op_lpae_map iova=0x60001000 pa=0x200000 prot=1 cb=6
both cpu0 op_vcpu_active vm=15 vcpu=6
both cpu0 op_map_io vm=1 gfn=0x8000000 pfn=0xfff pages=1
  at 2 both cpu1 op_alloc_smmu cb=6 vm=36028797018963968
both cpu0 op_fault_map vm=15 gfn=0x1000 pfn=0x40 level=3
  at 3 both cpu1 op_lpae_map iova=0x60001000 pa=0x200000 prot=3 cb=6
both cpu0 op_lpae_map iova=0x60001000 pa=0xca6ebf prot=3
both cpu0 op_vcpu_inactive vm=2 vcpu=6
both cpu0 op_register_kvm
both cpu0 op_bind vm=1 gfn=0xc0000 pfn=0x30
both cpu0 op_teardown vm=2
both cpu0 op_smmu_clear iova=0x60001000 cb=6
both cpu0 op_iova_to_phys iova=0x60001000 cb=6 ix=2
both cpu0 op_register_kvm
both cpu0 op_decrypt vm=2 pfn=0xfff gfn=0x60000
both cpu0 op_alloc_smmu cb=6 vm=1
both cpu0 op_lpae_map iova=0x60001000 pa=0x200000 cb=6
both cpu1 op_bind vm=3 gfn=0x50002 pfn=0xfff
both cpu1 op_vcpu_inactive vm=10 vcpu=6
both cpu1 op_bind vm=15 gfn=0x50000 pfn=0x32 steer=0x2000
both cpu1 op_register_vcpu vm=14 vcpu=6
both cpu1 op_verify
both cpu1 op_iova_to_phys iova=0x8000050000 cb=2
both cpu1 op_set_boot_info vm=3 addr=0x50000000
B    cpu1 perturb observer=vm1 what=host_map target=0x40eb65de862273b5 value=0xcd41975dadef3ea
both cpu0 write_page pfn=0x30 word=1
both cpu0 op_encrypt vm=10 in=0x400 out=0x40
both cpu0 op_remap_image vm=2 pfn=0x400 steer=0x40000,0x30
both cpu0 op_map_host addr=0x200000
both cpu0 op_vcpu_active vm=3 vcpu=6
both cpu0 op_load_vcpu vm=10 vcpu=1092892759566575801 steer=0x10,0x40000001000,0x19,0x1
both cpu0 op_alloc_smmu
