obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu1 op_vcpu_active vm=1 vcpu=8
  at 4 both cpu0 op_set_boot_info vm=15 addr=0x50000000 size=0x8f18
A    cpu0 op_decrypt vm=1 pfn=0x882 gfn=0x50200 steer=0x3000,0x8,0x17
A    cpu0 op_map_io vm=1 gfn=0x40000 pfn=0x882 pages=1
both cpu0 op_vcpu_active vm=17490479624145 vcpu=8
both cpu0 write_page pfn=0x882 word=1 value=0x40000000
both cpu1 op_lpae_map iova=0xffffffffffffffff pa=0x11000 prot=3 cb=7
both cpu1 op_reclaim vm=2 pages=15
both cpu0 op_fault_map vm=1 gfn=0xcb267c94d4011e43 level=3
both cpu0 op_fault_map vm=3 gfn=0x50200 pfn=0x882 level=3
both cpu0 op_fault_map vm=6 gfn=0xcb267c94d4011e43 pfn=0x800 level=3 steer=0x10000
  at 6 both cpu1 op_verify vm=1
both cpu0 op_smmu_clear iova=0x8000040000 cb=7
both cpu0 op_alloc_smmu cb=7
both cpu1 op_register_kvm
both cpu0 op_map_io vm=2 gfn=0xcb267c94d4011e43 pfn=0x882 pages=3
both cpu1 op_verify vm=15 sign=1
both cpu1 op_verify vm=1
both cpu1 op_fault_map vm=1 gfn=0x40001 pfn=0x882 level=2 steer=0x17deb4c9d2,0x7,0xb000
both cpu1 op_lpae_map pa=0x11000 prot=1 cb=5
both cpu1 op_encrypt vm=2 in=0x3ffffff out=0x882
both cpu0 op_smmu_clear iova=0xffffffffff cb=8
both cpu0 op_decrypt vm=3 pfn=0x800 gfn=0x4a2c0b9672784576
  at 3 both cpu1 op_load_vcpu vm=16 vcpu=1
both cpu0 op_revoke gfn=0x4a2c0b9672784576
both cpu0 op_alloc_smmu
both cpu0 op_grant vm=2 gfn=0x50200 pages=513
  at 2 both cpu1 op_revoke vm=16 gfn=0xcb267c94d4011e43 pages=15
both cpu0 op_fault_map vm=2 gfn=0x60000 pfn=0x10 level=3 steer=0x1000
both cpu0 op_set_boot_info vm=6 addr=0x501fffff size=0x200000
both cpu0 op_bind vm=3 gfn=0x40001 pfn=0x33 steer=0x1,0x8,0x1,0x60000
both cpu0 op_register_kvm
both cpu0 op_remap_image vm=1 pfn=0x200000000
both cpu0 op_register_vcpu vm=16 vcpu=1
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_register_vcpu vm=2 vcpu=7
both cpu0 op_smmu_clear iova=0x70000000 cb=5
both cpu0 op_decrypt vm=15 pfn=0x40 gfn=0xd3f2bd86851d8ae2
  at 1 both cpu1 op_load_vcpu vm=9
both cpu0 op_vcpu_inactive vcpu=4
both cpu0 op_map_host addr=0x2000108020
both cpu1 op_remap_image vm=16 pfn=0x20
both cpu1 op_register_kvm
both cpu1 op_set_boot_info vm=6 addr=0x501fffff size=0x200000
  at 4 both cpu0 op_map_io vm=1 gfn=0x4a2c0b9672784576 pfn=0x2000200
both cpu1 op_lpae_map iova=0x8000050000 pa=0x378843 prot=3 cb=8
both cpu1 op_register_vcpu vm=1
both cpu1 write_page pfn=0x10 word=511
