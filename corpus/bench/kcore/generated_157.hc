obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu1 op_bind gfn=0x40000 pfn=0x800 steer=0x1,0x11
A    cpu1 perturb observer=16 what=host_map target=0x8000000000000 value=0x40000000
A    cpu1 op_bind vm=2 gfn=0x40000 pfn=0x10000000000 steer=0x1d000
A    cpu1 op_map_host addr=0x40000
A    cpu1 op_fault_map vm=14 gfn=0xbffff pfn=0x10000000000 level=1
both cpu1 op_remap_image pfn=0x2000200 image=5 steer=0xffffffffffffffff
both cpu1 op_register_kvm
both cpu1 op_lpae_map iova=0x10000000000 pa=0x50000 prot=4 cb=3
both cpu1 op_alloc_smmu cb=7 ix=1
both cpu1 op_teardown
both cpu1 op_lpae_map iova=0x40000000 pa=0x40000 prot=2 cb=3
both cpu1 op_revoke gfn=0x40000 pages=513
both cpu1 op_map_host addr=0x200000
both cpu1 op_alloc_smmu cb=3
both cpu1 op_encrypt in=0x1000 out=0x10000000000
both cpu1 op_decrypt pfn=0x2000001 gfn=0x40000
both cpu1 op_remap_image vm=1 pfn=0x50 steer=0x50000000
both cpu1 op_load_vcpu
both cpu1 write_page pfn=0x800 value=0x40000000
both cpu1 op_lpae_map iova=0x70000000 pa=0x40000 prot=4 cb=3
both cpu1 op_decrypt vm=16 pfn=0x800 gfn=0x40000 steer=0x31,0x0,0x201000
both cpu1 op_fault_map vm=2 gfn=0x40000 pfn=0x30 level=3
both cpu1 op_poweroff
both cpu1 op_map_io gfn=0x40000 pfn=0x800 pages=1
both cpu0 op_reclaim pfn=0x10000000000 pages=3
both cpu0 op_grant gfn=0x40000 pages=1
both cpu0 write_page value=0x40000000
both cpu0 op_revoke vm=16 gfn=0x40000 pages=1
both cpu0 op_vcpu_inactive
both cpu0 op_smmu_clear iova=0x60000000 cb=3
both cpu0 op_lpae_map pa=0x40000 prot=4 cb=8 ix=2
both cpu1 write_page pfn=0x1000 word=1 value=0x40000000
both cpu1 op_register_kvm
both cpu1 op_lpae_map iova=0x40000000 pa=0x40000 prot=4 cb=4
both cpu1 op_verify sign=1
both cpu1 op_map_io gfn=0x40000 pfn=0x2000200 pages=1
both cpu1 op_fault_map gfn=0x40000 pfn=0xb94 level=2
both cpu1 op_lpae_map iova=0x40000000 pa=0x40000 prot=1 cb=4 ix=1
both cpu1 op_map_host addr=0x32000
A    cpu1 perturb observer=vm11 what=inc_exe target=0x7f58776bbd927c3a value=0x40000000
both cpu0 op_fault_map vm=1 gfn=0x60001 pfn=0xb94 level=3
both cpu0 op_revoke vm=15 gfn=0x40000 pages=1
both cpu0 op_verify vm=2
both cpu0 op_vcpu_active vcpu=8
both cpu0 op_grant vm=2 gfn=0x60001 pages=1
both cpu0 op_grant gfn=0x40000 pages=1
both cpu0 write_page pfn=0x1000 word=1 value=0x40000000
both cpu0 write_page pfn=0x2000000 value=0x40000000
