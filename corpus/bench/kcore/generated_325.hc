obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
A    cpu1 op_smmu_clear iova=0x40000000 ix=1
A    cpu1 op_reclaim vm=15 pfn=0x40 pages=3
A    cpu1 op_decrypt pfn=0x228 gfn=0x8000000 steer=0x0
A    cpu1 perturb observer=host what=vm_handle target=0x910c1f68094f57d value=0x2
A    cpu1 op_register_vcpu vm=15
both cpu1 op_load_vcpu vm=15
both cpu1 op_fault_map vm=1 gfn=0x8000000 pfn=0x40 level=2
  at 5 both cpu0 op_remap_image vm=3 pfn=0x600
both cpu1 op_reclaim vm=15 pfn=0x200 pages=6
both cpu0 op_vcpu_active vm=3 vcpu=4
both cpu0 op_verify vm=15
both cpu0 op_fault_map vm=15 gfn=0x8000000 pfn=0xfff level=2
both cpu0 op_revoke vm=1 gfn=0x8000000 pages=3 steer=0xc4000003,0xa65faecba8034a7f
both cpu0 op_decrypt vm=1 pfn=0x40 gfn=0x8000000 steer=0x0,0x5000,0x2,0x2000000000
  at 1 both cpu1 op_lpae_map iova=0x7e1f24f918092e7c pa=0x2000000000 prot=2 cb=8
both cpu0 op_map_host addr=0x2000000000
both cpu0 write_page pfn=0x40 word=1 value=0x2
both cpu1 op_smmu_clear iova=0x100000000000000 cb=1
both cpu1 op_encrypt vm=2 in=0x600 out=0x435
both cpu1 op_vcpu_active vm=2
B    cpu1 perturb observer=host what=vm_handle target=0x800 value=0x300020
both cpu1 op_alloc_smmu cb=8 vm=16
both cpu1 op_remap_image vm=2 pfn=0x200 steer=0x2,0x31,0xb
both cpu1 op_set_boot_info vm=1026698 addr=0xe2f8048a188b2f04 size=0x400000
both cpu1 write_page pfn=0x40 word=1 value=0x300020
both cpu0 op_lpae_map iova=0x7e1f24f918092e7c pa=0x2000000000 prot=2
both cpu0 op_alloc_smmu cb=8 vm=16
both cpu0 write_page pfn=0x600 word=1 value=0x2
A    cpu0 perturb observer=vm3 what=content target=0x800 value=0x40000000
both cpu0 op_set_boot_info vm=2 size=0x400000
  at 4 both cpu1 op_verify vm=3
both cpu0 op_map_host addr=0x41000
both cpu0 op_lpae_map iova=0x60000000 pa=0x2000100000 prot=4 cb=7 ix=2
both cpu0 op_set_boot_info vm=3 size=0x400000
both cpu1 op_vcpu_inactive vm=2
both cpu0 op_register_vcpu vm=16
  at 2 both cpu1 op_fault_map gfn=0x40000 pfn=0x40 level=3
both cpu0 op_vcpu_active vm=2
both cpu0 op_set_boot_info vm=2 addr=0xe2f8048a188b2f04 size=0x10000
both cpu0 op_vcpu_active vm=1
both cpu0 op_smmu_clear iova=0x7e1f24f918092e7c ix=2
both cpu0 write_page pfn=0x600 value=0x41414141
both cpu0 op_grant vm=2 gfn=0x40000
A    cpu1 op_lpae_map iova=0x7e1f24f918092e7c pa=0xe971b prot=3 cb=696501706901476289 ix=2
both cpu1 op_decrypt vm=2 pfn=0x600 gfn=0x8000000
  at 2 both cpu0 op_encrypt vm=16 in=0x11 out=0x2000200
both cpu0 op_teardown vm=2
both cpu0 op_map_host addr=0xe971b
