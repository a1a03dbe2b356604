obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
A    cpu1 perturb observer=vm13 what=count target=0x10 value=0x40000000
both cpu1 op_poweroff vm=3
both cpu1 op_vcpu_active vm=2
both cpu1 op_decrypt vm=2147483648 pfn=0x10 gfn=0x40001 steer=0x1,0x2,0xecf5eda4bfcb6000,0x40000
both cpu1 op_register_kvm
both cpu1 op_revoke vm=7 gfn=0xfffffffff pages=512 steer=0x2000110000,0x1ff,0x8,0x3
both cpu1 op_fault_map vm=2 gfn=0x12ab3565761f71f5 pfn=0x10 level=2 steer=0x1,0x3
both cpu1 op_grant vm=2 gfn=0x40001 pages=512
  at 1 both cpu0 op_map_io vm=2 gfn=0x40001 pfn=0x10 pages=512
both cpu0 op_map_host addr=0x400000
both cpu0 op_decrypt vm=2 pfn=0x10 gfn=0x50001
both cpu1 op_reclaim vm=4 pfn=0xef2
both cpu1 op_decrypt pfn=0x2000200 gfn=0x40001 steer=0x1000,0x12,0x1000,0x200
both cpu1 op_encrypt vm=2 in=0x10 out=0xd3f steer=0x2,0x4
both cpu1 write_page pfn=0x12 word=59650
A    cpu1 op_smmu_clear iova=0x8000040000 cb=2
A    cpu1 op_poweroff vm=16
A    cpu1 perturb observer=vm13 what=host_map target=0x3 value=0x40000000
A    cpu1 perturb observer=vm1 what=host_map target=0x3
both cpu0 write_page pfn=0x10 word=511 value=0x40000000
both cpu0 op_fault_map vm=8 gfn=0x110a13b55a64c5a1 pfn=0x10 level=2
both cpu0 op_vcpu_inactive vm=8 vcpu=8
both cpu0 op_alloc_smmu cb=2
both cpu0 op_teardown vm=2
both cpu1 op_map_host addr=0x400000
both cpu1 op_set_boot_info vm=1 size=0x2000
both cpu1 op_vcpu_inactive vm=3 vcpu=1
both cpu1 op_reclaim vm=4 pfn=0x12
both cpu1 op_free_smmu cb=2 ix=1
both cpu1 op_smmu_clear iova=0xee74e00287718ba3 cb=2
both cpu1 op_reclaim vm=8 pfn=0x10
both cpu1 op_free_smmu cb=2
both cpu1 op_map_host addr=0x400000
both cpu1 op_vcpu_inactive vm=8
both cpu1 op_vcpu_inactive vm=2 vcpu=1
  at 4 both cpu0 write_page pfn=0x10
both cpu1 op_poweroff vm=4
both cpu0 op_encrypt in=0x80 out=0x600
A    cpu0 perturb observer=vm13 what=host_map target=0x800
both cpu1 op_grant vm=8 gfn=0xc0000
both cpu0 op_map_io vm=1 gfn=0x110a13b55a64c5a1 pfn=0x600
both cpu0 write_page pfn=0x600 word=511 value=0x40000000
both cpu0 op_poweroff vm=6
both cpu0 op_set_boot_info vm=8 addr=0xa9b72470e92 size=0x2000
  at 2 both cpu1 op_lpae_map iova=0xee74e00287718ba3 pa=0x400000 prot=4 cb=1
  at 3 both cpu1 op_lpae_map iova=0x80000000 pa=0x2000100020 prot=4 cb=1 ix=2
both cpu0 op_set_boot_info vm=16 size=0x10000
both cpu0 op_decrypt vm=16 pfn=0x12 gfn=0xc0000 steer=0xa9b72470e92000,0xb,0x4
