obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 op_revoke vm=4 gfn=0x517d649b4334ca53 pages=15
both cpu1 op_vcpu_inactive vm=18446744073709551615 vcpu=4
both cpu1 op_map_io vm=15 gfn=0x517d649b4334ca53 pfn=0x12 pages=1
both cpu1 op_map_host addr=0x2000101020
both cpu0 op_lpae_map iova=0x8000030000 pa=0x21000 prot=4 cb=7 ix=2
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000101020 prot=4 cb=1
both cpu1 op_bind vm=281474976710656 gfn=0x517d649b4334ca53 pfn=0x1000
both cpu1 op_lpae_map iova=0x8000030000 pa=0x200000 prot=4 cb=2 ix=2
both cpu1 op_verify vm=14 sign=2
both cpu1 op_bind vm=8388608 gfn=0x517d649b4334ca53 pfn=0x12
both cpu1 op_free_smmu cb=5 ix=2
both cpu1 op_load_vcpu vm=281474976710656 vcpu=4
both cpu1 op_revoke vm=1 gfn=0x517d649b4334ca53 pages=4 steer=0x3f,0x4,0xcbda7c7a27c775d6
both cpu1 op_set_boot_info vm=8388608 addr=0xe775a04cfae0e32 size=0x498a
both cpu0 op_poweroff vm=14
  at 2 both cpu1 op_vcpu_active vm=16 vcpu=4
both cpu0 op_reclaim vm=1 pfn=0x30 pages=15
both cpu0 op_vcpu_inactive vcpu=8
A    cpu0 perturb observer=host what=vm_handle target=0x3 value=0x41414141
both cpu0 op_vcpu_active vm=5 vcpu=4
both cpu0 op_free_smmu ix=1
both cpu0 op_verify vm=3 sign=1
both cpu0 op_grant vm=1 gfn=0x517d649b4334ca53 pages=512
both cpu0 op_poweroff vm=2
both cpu0 op_grant gfn=0x40001 pages=2
both cpu0 write_page pfn=0x10 value=0x41414141
both cpu0 op_bind vm=281474976710656 gfn=0x80000 pfn=0x12
both cpu0 op_grant vm=3 gfn=0x517d649b4334ca53 pages=5
both cpu0 op_reclaim vm=16 pfn=0x50 pages=5
both cpu0 op_grant vm=16 gfn=0xfec0ddcd61ceb698
both cpu0 op_alloc_smmu vm=7 ix=18446744073709551615
both cpu0 op_decrypt vm=16 pfn=0x50 gfn=0xfec0ddcd61ceb698 steer=0x12000,0x0,0x2,0x60001
both cpu0 op_load_vcpu vm=16 vcpu=1
both cpu0 op_set_boot_info size=0x498a
both cpu0 op_alloc_smmu cb=8 vm=15
B    cpu0 perturb observer=host what=vm_handle target=0x800 value=0x41414141
both cpu1 op_map_io vm=5 gfn=0x517d649b4334ca53 pfn=0x400 pages=3
both cpu1 op_register_vcpu vm=16 vcpu=7
both cpu1 write_page pfn=0x2000201 word=511 value=0x41414141
both cpu0 op_vcpu_inactive vm=16 vcpu=7
B    cpu0 op_load_vcpu vm=16 steer=0x8000030,0x1
B    cpu0 op_remap_image vm=16 pfn=0x10 image=5
both cpu0 op_map_io vm=3 gfn=0x50000 pfn=0x400 pages=3
B    cpu1 perturb observer=host what=vm_handle target=0x800 value=0x41414141
both cpu0 op_lpae_map iova=0x714004a pa=0x2000000000 prot=2 ix=18446744073709551615
B    cpu0 op_map_host addr=0x2000000000
  at 3 B    cpu1 op_set_boot_info vm=9 addr=0x60000000 size=0x498a
B    cpu1 perturb observer=host what=inc_exe target=0x800 value=0x41414141
