obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 op_lpae_map iova=0x9a4f7325771abd10 pa=0xdb427a prot=1 cb=1 ix=2
both cpu1 op_vcpu_inactive vm=6 vcpu=1
both cpu0 op_lpae_map iova=0x9a4f7325771abd10 pa=0x200000 cb=8 ix=2
both cpu0 op_encrypt vm=6 in=0x16e1303 out=0x16e1303
both cpu1 op_remap_image vm=4 image=5
both cpu1 op_lpae_map iova=0x9a4f7325771abd10 pa=0x21000 prot=1 cb=8 ix=2
both cpu1 op_vcpu_active vm=6 vcpu=1
both cpu1 op_map_io vm=2 gfn=0x60001 pfn=0x32
both cpu1 op_fault_map vm=6 gfn=0xd08cb00ec676f990 pfn=0x600 level=3
both cpu1 op_fault_map vm=2 gfn=0x60001 pfn=0x33 level=1
both cpu1 op_revoke vm=8 gfn=0x40000 pages=1
both cpu0 op_vcpu_active vm=2 vcpu=8
both cpu0 op_register_vcpu vm=15 vcpu=8
both cpu0 op_revoke vm=16 gfn=0x1000 pages=512 steer=0x2000110000000,0x2,0x10
both cpu0 op_bind vm=16 gfn=0x50000 pfn=0x600 steer=0x1ff,0x0
both cpu0 op_remap_image vm=16 pfn=0x600 image=5
both cpu0 op_register_vcpu vm=2 vcpu=8
both cpu0 op_alloc_smmu cb=8 vm=16
both cpu0 op_map_host addr=0x2000200001
both cpu0 op_lpae_map iova=0x8000040000 pa=0x200000 prot=3 cb=32768 ix=2
both cpu0 op_map_host addr=0x21000
both cpu0 write_page pfn=0x600 word=1 value=0x300020
both cpu0 op_lpae_map iova=0x60000000 pa=0x21000 prot=3 cb=8 ix=2
both cpu0 op_fault_map vm=4 gfn=0x50002 pfn=0x32 level=3
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_register_vcpu vm=16 vcpu=8
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000101020 prot=3 cb=8 ix=2
both cpu0 op_verify vm=2
both cpu0 write_page pfn=0x32 word=511 value=0x300020
both cpu0 op_fault_map vm=6 gfn=0x50002 pfn=0x8e6 level=3
both cpu0 op_vcpu_inactive vm=15
both cpu0 op_bind vm=1 pfn=0x401
both cpu0 op_bind vm=4 gfn=0x50002 pfn=0x600 steer=0xbd,0x3000,0x0,0x1e
both cpu0 op_grant vm=4 gfn=0x50002 pages=1
A    cpu0 perturb observer=host what=inc_exe target=0x12 value=0x300020
both cpu0 op_alloc_smmu cb=1 vm=1 ix=1
  at 3 both cpu1 op_lpae_map iova=0x8000040000 pa=0x6311ac prot=3 cb=5
both cpu1 op_alloc_smmu cb=3 vm=14 ix=1
  at 6 both cpu0 op_register_vcpu vm=2 vcpu=1
A    cpu1 perturb observer=host what=inc_exe target=0x3 value=0x300020
both cpu1 op_bind vm=16 gfn=0x50002 pfn=0x10
A    cpu1 write_page pfn=0x40 word=1 value=0x300020
A    cpu1 perturb observer=vm3 what=inc_exe target=0x800 value=0x300020
A    cpu1 op_alloc_smmu cb=8 vm=15 ix=1
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=2 addr=0x8757b4bcf3d0b21b size=0x4000000000000
both cpu0 op_remap_image vm=4 pfn=0x12 image=4
both cpu0 op_register_kvm
