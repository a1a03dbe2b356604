obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
A    cpu1 perturb observer=vm2 what=context target=0x800 value=0xf50b70b5811b1b2d
both cpu1 op_vcpu_inactive vm=2 vcpu=5
B    cpu0 perturb observer=host what=vm_off target=0x1005
B    cpu0 op_set_boot_info vm=14 addr=0x80000000 size=0xa42b
B    cpu0 perturb observer=vm2 what=vm_off target=0x21 value=0x300020
both cpu0 op_teardown vm=2
A    cpu0 perturb observer=vm15 what=host_map
both cpu0 op_lpae_map iova=0x8000030000 pa=0x41000 prot=4 cb=1 ix=1
both cpu0 op_bind vm=1 gfn=0x50002
both cpu0 op_vcpu_active vm=1 vcpu=5
both cpu1 op_vcpu_inactive vm=1 vcpu=5
  at 6 both cpu0 write_page pfn=0x401
both cpu1 op_smmu_clear iova=0x60001000 ix=2
A    cpu1 perturb observer=vm1 what=vm_off target=0x20 value=0xb716916e382a2ca1
both cpu1 op_remap_image vm=1 pfn=0x40 image=4 steer=0x2000,0xc0000000,0x5000
both cpu1 op_reclaim vm=2 pfn=0x40 pages=8
both cpu1 op_encrypt vm=16 in=0x20 out=0xe25
both cpu1 op_poweroff vm=17179869184
both cpu1 op_encrypt vm=1 in=0x173 steer=0x0,0x0,0x1
both cpu1 op_smmu_clear iova=0x60000000 cb=1 ix=2
both cpu1 op_teardown vm=3
both cpu1 op_grant vm=5 gfn=0xc2d8894055cc9900 pages=8
both cpu1 op_grant vm=1 gfn=0x50002 pages=512
both cpu1 op_lpae_map iova=0x60001000 pa=0x41000 prot=4 cb=1
both cpu1 op_remap_image vm=16 pfn=0x4000000
both cpu1 op_register_vcpu vm=1 vcpu=5
both cpu1 op_remap_image vm=2 pfn=0x4000000 image=4
both cpu1 op_grant vm=1 gfn=0xc2d8894055cc9900 pages=8
both cpu1 op_lpae_map iova=0x8000041000 pa=0x41000 prot=4 cb=8 ix=1
both cpu1 op_bind vm=3 gfn=0xc2d8894055cc9900
B    cpu0 op_revoke vm=16 gfn=0xc2d8894055cc9900 pages=8
B    cpu1 perturb observer=host what=content target=0x2
both cpu1 op_map_host addr=0x4000010000
both cpu1 op_verify vm=1 sign=1
A    cpu1 perturb observer=vm6 what=count target=0xb56c4d3ff5a1cb45
both cpu1 op_map_host addr=0x41000
both cpu0 op_verify vm=1 sign=1
both cpu0 op_reclaim vm=1 pfn=0x3fa4ddcaed20009 pages=8
both cpu0 write_page pfn=0x173 word=2097152 value=0x9d64880b5d90e712
both cpu0 op_verify vm=1 sign=1
both cpu0 op_map_host addr=0x292d55
both cpu0 op_fault_map vm=1 gfn=0xc2d8894055cc9900 pfn=0x31 level=2
both cpu0 op_grant vm=5 gfn=0xc2d8894055cc9900 pages=9
both cpu1 op_verify vm=2 sign=1
both cpu1 op_reclaim vm=1 pfn=0xd68 pages=8
both cpu1 op_fault_map vm=3 gfn=0x50400 pfn=0x3fa4ddcaed20009 level=2
both cpu0 op_alloc_smmu cb=1 ix=1
both cpu1 op_lpae_map iova=0xda8129f1cd52c698 pa=0x292d55 prot=2 cb=1 ix=2
