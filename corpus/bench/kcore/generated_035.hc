obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 op_free_smmu cb=3 ix=549755813888
both cpu1 op_vcpu_active vm=3
both cpu1 op_remap_image vm=10 pfn=0x2ab
both cpu0 op_verify vm=15
both cpu0 op_reclaim pfn=0x2ab pages=5
both cpu0 op_fault_map vm=15 gfn=0x50400 pfn=0x2000200 level=2
both cpu0 op_revoke vm=2 gfn=0x50400 pages=512
both cpu0 op_teardown vm=3
both cpu1 op_set_boot_info vm=15 addr=0x50001000 size=0x3000
both cpu0 op_reclaim vm=2 pfn=0x2ab pages=5
both cpu0 write_page pfn=0x2ab word=1 value=0x41414141
both cpu0 op_bind vm=3 gfn=0xdf00afe99cfe9dfa pfn=0x2000000
both cpu0 write_page pfn=0x2ab word=1
B    cpu0 op_lpae_map iova=0x8000040000 pa=0x10000 cb=5
B    cpu0 op_grant vm=2 pages=1024
B    cpu0 op_decrypt vm=1 pfn=0x10 gfn=0x8000000 steer=0x3000000,0x2,0x3000,0x4
both cpu0 op_lpae_map iova=0x8000040000 pa=0x2000101020 prot=2 cb=5 ix=2
both cpu0 op_remap_image vm=10 pfn=0x2ab image=4
  at 6 both cpu1 op_fault_map vm=15 gfn=0x6ccadea0a540ca95 pfn=0x2000200 level=2 steer=0xaae676c4248122e9,0x8000030000
both cpu0 op_free_smmu cb=5 ix=1
both cpu0 op_free_smmu cb=5
both cpu1 op_vcpu_active vm=2 vcpu=7
both cpu1 op_free_smmu cb=2 ix=2
both cpu1 op_remap_image vm=16 pfn=0x10 image=4
both cpu1 op_map_io vm=1 gfn=0xdf00afe99cfe9dfa pfn=0x2ab pages=5
both cpu1 op_vcpu_inactive vm=14
B    cpu1 perturb observer=vm2 what=count target=0x1005 value=0x41414141
both cpu1 op_revoke vm=1 gfn=0x6ccadea0a540ca95 pages=1024
both cpu1 op_map_host addr=0x10000
both cpu1 op_remap_image vm=1 pfn=0x2ab
both cpu1 op_revoke vm=14 gfn=0xdf00afe99cfe9dfa pages=5
both cpu1 op_lpae_map iova=0x40000000 cb=8 ix=123072864208
both cpu1 op_revoke vm=10 gfn=0x50000 pages=512 steer=0x0,0x0,0x40001000
both cpu1 write_page pfn=0x12 word=59
both cpu0 op_smmu_clear iova=0x60001000 cb=1
both cpu0 op_decrypt vm=2 pfn=0xc33 gfn=0xdf00afe99cfe9dfa
both cpu0 op_lpae_map iova=0x60001000 pa=0x2000200000 prot=4 cb=3 ix=1
both cpu0 op_remap_image vm=3 pfn=0x2ab image=4 steer=0x1000,0x7,0x2000,0x3c
both cpu0 write_page pfn=0x63e word=1 value=0x41414141
both cpu0 op_set_boot_info vm=3 addr=0xc0000000 size=0x3000
  at 2 both cpu1 op_vcpu_inactive vm=2
B    cpu0 perturb observer=vm6 what=content target=0x21
B    cpu0 perturb observer=vm6 what=inc_exe target=0x21 value=0x1
B    cpu0 perturb observer=vm2 what=vm_handle target=0x1
both cpu0 op_encrypt vm=14 in=0x20 out=0x46e
  at 2 both cpu1 op_fault_map vm=2 gfn=0xdf00afe99cfe9dfa pfn=0xe8f level=3
both cpu0 op_grant vm=10 gfn=0xdf00afe99cfe9dfa pages=1
both cpu1 op_grant vm=1 pages=513
