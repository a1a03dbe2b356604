obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 op_revoke vm=1 gfn=0xfffffffff pages=15
both cpu1 op_register_kvm
both cpu0 op_alloc_smmu cb=1 vm=3
both cpu0 op_alloc_smmu vm=2 ix=2
both cpu0 op_lpae_map iova=0x8000030000 pa=0xc555eb prot=3 cb=1
both cpu0 op_revoke vm=15 gfn=0x8000000 pages=15
  at 6 both cpu1 write_page pfn=0x4000000 word=511 value=0x300020
  at 5 both cpu1 op_lpae_map iova=0xffffffffffffffff pa=0xffffff prot=3 cb=1 ix=2
both cpu0 op_encrypt vm=15 in=0x862 out=0x4000000
both cpu1 op_vcpu_active vm=7 vcpu=8
both cpu1 op_encrypt vm=2 in=0x2000000 out=0x2000100 steer=0xf000,0x2,0x1000
both cpu1 write_page pfn=0x11 word=511
both cpu1 write_page pfn=0x2000100 word=512 value=0x40000000
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000000000 prot=4 cb=1
both cpu1 op_set_boot_info vm=15 size=0x200000
both cpu1 op_remap_image vm=15 pfn=0x2000000 image=1
both cpu1 op_map_io vm=15 gfn=0xdc0208b0cf224eba pfn=0x40
both cpu1 op_lpae_map iova=0x8000030000 pa=0x8770e prot=4 cb=1
both cpu1 op_register_kvm
both cpu1 op_grant vm=15 gfn=0x50001 pages=1
both cpu1 op_map_io vm=15 gfn=0x1000 pfn=0x4000000
both cpu1 op_reclaim vm=15 pfn=0x4000000 pages=512
both cpu1 op_map_host addr=0xc555eb
both cpu1 op_register_kvm
both cpu1 op_poweroff vm=2
both cpu0 op_decrypt vm=16 pfn=0x4000000 gfn=0x80000
both cpu0 op_lpae_map iova=0x49005c284989e6f0 pa=0x2000000000 prot=1 cb=8
both cpu0 op_revoke vm=15 gfn=0xffffffffffffffff
both cpu0 op_decrypt vm=15 pfn=0x33 steer=0x4,0x21000
both cpu0 op_vcpu_active vm=15
both cpu0 op_verify vm=15
both cpu0 op_bind vm=2 gfn=0x50001 pfn=0x4000000
both cpu0 op_load_vcpu vm=2 steer=0x40000,0x326438a9cfb28fb6
both cpu0 op_encrypt vm=2 in=0x4000000 out=0x800 steer=0x2
both cpu0 op_map_io vm=1 gfn=0x50001 pfn=0x33 pages=1
both cpu0 op_alloc_smmu cb=5 vm=4
  at 6 both cpu1 op_smmu_clear iova=0x8000030000 cb=8
both cpu0 op_alloc_smmu cb=8 vm=1
both cpu0 op_reclaim vm=2 pfn=0x33 pages=3
both cpu0 op_smmu_clear iova=0x70000000 cb=5
both cpu1 op_load_vcpu vm=1
both cpu1 op_encrypt vm=2 in=0x31 out=0x2000200
both cpu1 op_decrypt vm=2 pfn=0x4000000 gfn=0x80000
both cpu1 write_page pfn=0x4000000 word=70 value=0x40000000000
both cpu1 op_map_host addr=0x2000101000
both cpu1 op_free_smmu cb=3
both cpu1 op_vcpu_inactive vm=15
both cpu1 op_verify vm=16
