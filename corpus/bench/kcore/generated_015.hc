obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=verified
B    cpu0 perturb observer=vm1 what=vm_off value=0x300020
B    cpu1 perturb observer=262144 what=inc_exe target=0xce13481bae2f5715 value=0x1
both cpu1 op_verify vm=2 sign=512
both cpu0 write_page pfn=0x30 word=165 value=0x41414141
both cpu1 op_lpae_map iova=0x70000000 pa=0xefab35 prot=4 cb=7
both cpu1 op_alloc_smmu cb=7 vm=3 ix=2
both cpu1 op_lpae_map iova=0x40000000 pa=0x10000000000 prot=4 cb=1
both cpu0 op_alloc_smmu cb=7 vm=997933708483560389
both cpu0 op_grant vm=15 gfn=0x8000000
both cpu0 write_page pfn=0x51f value=0x41414141
both cpu0 op_smmu_clear iova=0x70000000 cb=8
both cpu0 op_bind gfn=0x8000000 pfn=0x10
both cpu0 op_remap_image vm=15 pfn=0x50
both cpu0 op_reclaim pfn=0x33 pages=3
both cpu0 op_revoke gfn=0x8000000
both cpu1 op_fault_map vm=2 gfn=0x8000000 pfn=0x50 steer=0x4,0xb
both cpu1 op_revoke vm=1 gfn=0x50002
both cpu1 op_vcpu_active vm=2
both cpu1 op_decrypt vm=2 pfn=0x51f gfn=0x50002 steer=0x3ad04af47dc8d17b,0x61000,0x200
both cpu1 op_smmu_clear iova=0x70000000 cb=1 ix=116997075423618287
A    cpu1 perturb observer=262144 what=vm_off target=0x11 value=0x41414141
both cpu1 op_alloc_smmu cb=1 vm=3
both cpu1 op_map_io vm=1 gfn=0x8000000 pfn=0x50
both cpu1 op_decrypt vm=15 pfn=0x200 gfn=0x8000000
both cpu1 op_grant vm=8 gfn=0x8000000
both cpu1 op_vcpu_inactive vm=576460752303423488
both cpu1 op_vcpu_active vm=2
both cpu1 op_lpae_map iova=0x70000000 pa=0x10000000000 prot=4 cb=2 ix=116997075423618287
both cpu1 write_page pfn=0x30 value=0x1
both cpu1 op_fault_map vm=12 gfn=0x50000 pfn=0xaa9
  at 5 both cpu0 op_free_smmu cb=6
both cpu1 op_iova_to_phys iova=0x70000000 cb=2 ix=116997075423618287
both cpu1 op_revoke vm=12 gfn=0x8000000
both cpu1 op_reclaim vm=8 pfn=0x12
both cpu0 op_reclaim vm=1 pfn=0xaa9
both cpu1 op_set_boot_info vm=1 addr=0x80000000 size=0x200000
both cpu1 op_vcpu_inactive vm=14
both cpu1 op_map_host addr=0x31000
B    cpu0 perturb observer=262144 what=vm_off target=0x11 value=0x300020
both cpu0 op_smmu_clear iova=0x70000000 cb=7
both cpu1 op_revoke vm=1 gfn=0x63f132f0c7236b42
both cpu1 op_revoke gfn=0x1000 pages=1
both cpu1 op_smmu_clear iova=0x8000050000 cb=7 ix=1
both cpu1 op_map_host addr=0x2000200000
both cpu1 op_load_vcpu vm=1
both cpu1 op_register_vcpu vm=2
both cpu1 op_remap_image vm=12 pfn=0x200
both cpu1 op_remap_image vm=14 pfn=0x200
