obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu1 op_lpae_map iova=0x8000030000 pa=0x200000 prot=2 cb=1 ix=1
both cpu1 op_fault_map vm=15 gfn=0x50200 pfn=0x20 level=3
both cpu0 op_vcpu_active vm=15 vcpu=1
both cpu0 op_reclaim vm=15 pfn=0x50 pages=1
both cpu1 op_remap_image vm=2 pfn=0x20 image=4
both cpu1 op_lpae_map iova=0xaefb522ef09f2ad1 pa=0x546a9b prot=2 ix=1
both cpu1 op_load_vcpu vm=5
both cpu1 op_map_host addr=0x400000
both cpu1 op_iova_to_phys iova=0xe29ea0a49c9ac937 ix=1
both cpu1 write_page pfn=0x11 word=1 value=0x300020
A    cpu1 perturb observer=vm1 what=vm_off target=0xffffffffffffffff value=0x300020
both cpu1 write_page pfn=0x1000 word=511 value=0xffffffffffffffff
both cpu1 op_register_vcpu vm=1 vcpu=8
both cpu1 op_smmu_clear iova=0x60000000 ix=1
both cpu1 op_lpae_map pa=0x2000200000 prot=3 cb=1 ix=1
both cpu1 op_free_smmu
both cpu1 op_bind gfn=0x50200 pfn=0x20 steer=0x3000,0x1,0x1
both cpu1 op_alloc_smmu cb=2 vm=15 ix=1
both cpu1 op_revoke vm=16 gfn=0x50400 pages=3 steer=0x9,0x0
both cpu1 op_encrypt vm=16 in=0x63 out=0xe5e steer=0x1,0xc4000003,0x1,0xc4000004
both cpu1 op_iova_to_phys iova=0x10000000000 ix=1
both cpu1 op_encrypt vm=5 in=0x400 out=0xab4
both cpu0 op_set_boot_info vm=16 addr=0x15b714bb1d1064f4 size=0x3000
both cpu0 op_remap_image vm=2 pfn=0x20 image=3
A    cpu0 perturb observer=host what=host_map target=0xffffffffffffffff value=0x300020
both cpu1 op_register_vcpu vm=5
both cpu1 op_remap_image vm=2 pfn=0x20 image=2
both cpu0 op_lpae_map iova=0xe29ea0a49c9ac937 pa=0x400000 prot=2 ix=8388608
both cpu1 op_encrypt vm=5 in=0x2000000 out=0x32
both cpu0 op_vcpu_active vm=5
both cpu0 op_fault_map vm=1 gfn=0x60000 pfn=0x2000000 level=2 steer=0x0,0x14,0x5000
both cpu0 op_map_host addr=0x2000101000
both cpu1 op_map_host addr=0x2000101021
both cpu1 op_map_host addr=0x400000
both cpu0 op_fault_map gfn=0x50200 pfn=0x21 level=234
both cpu0 op_teardown vm=15
B    cpu0 perturb observer=host what=host_map target=0x800 value=0x300020
both cpu0 op_revoke vm=15 gfn=0x50002 pages=15
both cpu0 op_revoke vm=16 gfn=0xfffffffff pages=3
both cpu1 op_map_host addr=0x2ffff
B    cpu1 perturb observer=18446744073709551615 what=host_map value=0x1
both cpu1 op_register_kvm
both cpu1 op_set_boot_info vm=2 addr=0x15b714bb1d1064f4 size=0x3000
both cpu1 op_fault_map vm=1 gfn=0x8000000 pfn=0x20 level=2
both cpu1 op_free_smmu ix=8388608
both cpu1 op_fault_map vm=5 gfn=0x60000 pfn=0xc0f level=3
both cpu1 op_set_boot_info vm=15 addr=0x15b714bb1d1064f4 size=0x3000
both cpu0 op_map_host addr=0x50000
