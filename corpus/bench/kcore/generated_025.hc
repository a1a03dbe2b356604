obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 op_iova_to_phys iova=0x70000000 cb=8 ix=1
both cpu1 op_map_host addr=0xfd4390
both cpu0 op_fault_map vm=16 gfn=0x8000000 pfn=0x2000000 level=2
  at 1 both cpu1 write_page pfn=0x41e word=1
both cpu0 op_register_kvm
both cpu0 write_page pfn=0x69b word=1
B    cpu1 perturb observer=vm1 what=vm_handle target=0x3 value=0xe1e583b49817fe37
both cpu1 op_map_io gfn=0x8000000 pfn=0x2000000
both cpu1 op_reclaim vm=16 pfn=0x30 pages=4398046511104
B    cpu0 perturb observer=vm3 what=host_map target=0x21 value=0x1
A    cpu1 op_map_io vm=12 gfn=0x8000000 pfn=0x2000100
both cpu1 op_register_vcpu vm=3 vcpu=3
both cpu1 op_bind vm=2 gfn=0xabc49cbdb89fb644 pfn=0x69b
both cpu1 op_load_vcpu vm=1 vcpu=2 steer=0x4ad6c22f5d46a504
both cpu1 op_map_host addr=0x2000110000
both cpu1 op_verify sign=1
both cpu1 op_vcpu_inactive vcpu=3
both cpu1 op_grant vm=2 gfn=0xfb01e597f1e3af0e pages=4398046511104
both cpu1 op_vcpu_active vm=17592186044416 vcpu=8
both cpu1 op_lpae_map iova=0x70000000 pa=0x32000 prot=1 cb=8 ix=1
both cpu1 op_bind vm=16 gfn=0x8000000 pfn=0x2000100 steer=0x8000030000000,0x8000000000
both cpu1 op_verify vm=17592186044416 sign=1
both cpu1 op_alloc_smmu cb=3 vm=32768 ix=1
both cpu1 op_decrypt vm=3 pfn=0x11 gfn=0x60001
both cpu1 write_page pfn=0x2000100 word=401
both cpu1 op_revoke vm=15 gfn=0x60000 pages=4398046511104
both cpu1 op_vcpu_active vm=15
both cpu1 op_grant vm=3 gfn=0x60001 pages=1
both cpu1 op_remap_image vm=15 pfn=0x2000100 image=1
both cpu1 op_iova_to_phys iova=0x70000000 cb=7
both cpu1 op_reclaim vm=2 pfn=0x69b pages=4398046511104
both cpu1 op_verify sign=1
both cpu1 op_revoke vm=16 gfn=0x8000000 pages=1
both cpu1 op_load_vcpu vm=2 vcpu=3
both cpu1 op_bind vm=15 gfn=0x60000 pfn=0x2000100
both cpu1 op_iova_to_phys iova=0x80000000
B    cpu1 perturb observer=vm2 what=inc_exe target=0x20 value=0x300020
both cpu1 op_verify vm=15
B    cpu1 perturb observer=vm5 what=10 target=0x20 value=0x300020
both cpu1 op_grant vm=16 gfn=0xfb01e597f1e3af0e pages=1
both cpu1 op_lpae_map iova=0x80000000 pa=0x400000 prot=3 cb=8589934592 ix=1
both cpu1 op_fault_map vm=15 gfn=0x40001 pfn=0x20
both cpu1 op_set_boot_info vm=15 addr=0xe4b5e65eb9c30c17 size=0x1000
both cpu1 op_grant vm=16 gfn=0x60000 pages=4398046511104
B    cpu1 perturb observer=vm8 what=inc_exe target=0x20 value=0x40000000
both cpu1 op_grant vm=16 gfn=0xaa2cf6667351c37a pages=4398046511104
both cpu0 op_lpae_map iova=0x10000000000 pa=0x31000 prot=3
both cpu0 op_bind vm=15 gfn=0x80000 pfn=0x2000200
