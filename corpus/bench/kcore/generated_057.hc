obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu1 op_map_io vm=15 gfn=0x50001 pfn=0x11 pages=1
both cpu1 op_vcpu_active vm=10 vcpu=8
  at 1 both cpu0 op_register_vcpu vm=1 vcpu=9223372036854775808
both cpu1 op_set_boot_info vm=1 addr=0x1000 size=0xc311
both cpu0 op_fault_map vm=2 gfn=0x50001 pfn=0x50 level=3
both cpu0 op_reclaim vm=10 pfn=0x50 pages=1
both cpu0 op_vcpu_active vcpu=8
A    cpu0 perturb observer=vm1 what=inc_exe target=0x1005 value=0xda2a6f3d2626907
both cpu0 write_page pfn=0x11 value=0xda2a6f3d2626907
B    cpu1 op_grant vm=2 gfn=0x8000000 pages=512
both cpu1 op_remap_image vm=15 pfn=0x347 image=6 steer=0x8000030000,0x3000
both cpu0 write_page pfn=0x11 word=178 value=0xda2a6f3d2626907
both cpu0 op_map_host addr=0x2000100000
both cpu0 op_bind vm=2 gfn=0x50400 pfn=0x4000000
both cpu1 op_encrypt vm=1 in=0x11 out=0x11 steer=0x11
both cpu1 op_lpae_map iova=0x79d2a5e1b697a27 pa=0x800000000000000 prot=3 cb=1 ix=18446744073709551615
both cpu1 op_register_kvm
both cpu0 op_smmu_clear cb=3 ix=18446744073709551615
both cpu0 op_smmu_clear iova=0x79d2a5e1b697a27 cb=1 ix=18446744073709551615
both cpu0 op_verify
both cpu0 op_revoke gfn=0x50001 pages=1
both cpu0 op_bind gfn=0xfffffffff pfn=0x11
both cpu0 op_fault_map gfn=0x50001 pfn=0xab3 level=3
A    cpu0 perturb observer=vm1 what=count value=0xda2a6f3d2626907
both cpu0 op_revoke vm=2 gfn=0x50001 pages=1
both cpu1 op_vcpu_inactive vm=16 vcpu=1
A    cpu1 perturb observer=vm1 what=context value=0xda2a6f3d2626907
A    cpu1 op_vcpu_active vm=2 vcpu=1
A    cpu1 perturb observer=vm1 what=vm_handle value=0x1
A    cpu1 op_lpae_map iova=0x8000040000 pa=0xffffff prot=2 cb=3 ix=18446744073709551615
both cpu1 op_grant vm=2 gfn=0x50001 pages=1
both cpu0 op_lpae_map iova=0x70000000 pa=0x2000108020 prot=3 cb=2 ix=18446744073709551615
both cpu0 op_lpae_map iova=0xa0c19fb737a99b74 pa=0x400000 prot=2 cb=2085263810129067033 ix=18446744073709551615
both cpu1 op_set_boot_info vm=1 addr=0x6d620990721cdef5 size=0x1000
both cpu1 op_bind vm=2 gfn=0x50001 pfn=0x10
both cpu0 op_verify vm=2
both cpu0 op_bind vm=18446744073709551615 gfn=0x8000000 pfn=0x58e135d444 steer=0x2,0x10,0x4000
both cpu0 op_bind vm=2 gfn=0x50001 pfn=0x21
both cpu0 op_bind vm=1 gfn=0xc0000 pfn=0x10
both cpu0 op_set_boot_info addr=0x6d620990721cdef5 size=0x1000
both cpu0 write_page pfn=0x10 word=1 value=0x1
both cpu0 op_grant vm=2 gfn=0x50001 pages=1
both cpu0 op_grant vm=2 gfn=0x50001 pages=1
both cpu0 op_grant vm=2 gfn=0x50400 pages=1
both cpu0 op_fault_map vm=1 gfn=0x50001 pfn=0x58e135d444 level=3
both cpu0 op_lpae_map iova=0x60000000 pa=0xffffff prot=2 cb=3 ix=18446744073709551615
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_grant vm=8 gfn=0x50001 pages=5
