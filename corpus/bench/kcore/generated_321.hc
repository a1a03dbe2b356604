obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 op_decrypt vm=56 pfn=0x32 gfn=0x4a654994231f4a2e
both cpu0 op_remap_image vm=1 pfn=0x4d image=5
both cpu0 op_reclaim vm=56 pfn=0x600 pages=1
both cpu0 op_decrypt vm=56 pfn=0x4d gfn=0x4a654994231f4a2e
both cpu0 op_fault_map vm=56 gfn=0x4a654994231f4a2e pfn=0x4d level=1
both cpu1 op_revoke vm=5 gfn=0x4a654994231f4a2e pages=1
A    cpu1 perturb observer=vm6 what=vm_handle target=0x31 value=0x1
both cpu1 op_fault_map vm=56 gfn=0x4a654994231f4a2e pfn=0x50 level=1 steer=0x3,0x50000000
both cpu1 op_decrypt vm=56 pfn=0x4000000 gfn=0x8000000
both cpu0 op_grant vm=15 gfn=0x8000000 pages=1
both cpu1 op_fault_map vm=56 gfn=0x4a654994231f4a2e pfn=0xb03 level=3
both cpu1 op_encrypt vm=3 in=0xb7e out=0x50
  at 5 both cpu0 op_set_boot_info vm=16 addr=0x40000010 size=0x10000
B    cpu1 perturb observer=vm6 what=vm_handle target=0x31 value=0x1
both cpu0 op_lpae_map iova=0x3a2a16fe0cac7193 pa=0x2000200000 prot=4
both cpu0 op_set_boot_info vm=16 addr=0x40000010 size=0x200000
both cpu0 op_fault_map vm=4 gfn=0x4a654994231f4a2e pfn=0x800 level=3
both cpu0 op_fault_map vm=11 gfn=0x4a654994231f4a2e pfn=0xc49 level=2
both cpu0 op_verify vm=9
both cpu0 op_vcpu_active vm=1 vcpu=18446744073709551615
both cpu0 op_register_kvm
both cpu0 op_map_io vm=1 gfn=0x400000000 pfn=0x2000200 pages=1
both cpu0 op_vcpu_active vm=1
both cpu0 op_revoke vm=16 gfn=0x8000000 pages=1
both cpu0 op_set_boot_info vm=4 size=0x10000
both cpu0 op_grant vm=7 gfn=0x8000000 pages=14
both cpu1 op_map_host addr=0xf7fad3
both cpu1 op_vcpu_active vm=16
both cpu1 op_grant vm=1 gfn=0xc0000 pages=11
both cpu1 op_verify vm=1
both cpu1 op_grant vm=16 gfn=0x8000000 pages=512
both cpu1 op_map_host addr=0x2000200000
both cpu1 op_alloc_smmu cb=122448 vm=4 ix=1
both cpu0 op_vcpu_active vm=7 vcpu=8
both cpu0 op_revoke vm=14 gfn=0x4a654994231f4a2e pages=1 steer=0x50001000,0x201000,0x1,0x1f
both cpu0 op_encrypt vm=16 in=0x800 out=0xb7e
A    cpu0 perturb observer=vm6 what=vm_handle target=0x10 value=0x1
both cpu0 op_register_vcpu vm=8 vcpu=5
both cpu0 op_alloc_smmu cb=274877906944 vm=4 ix=1
both cpu0 op_grant vm=14 gfn=0x4a654994231f4a2e pages=513
A    cpu1 perturb observer=vm13 what=376006063541353 target=0x20 value=0x1
A    cpu0 perturb observer=vm6 what=vm_handle value=0x1
A    cpu0 perturb observer=vm3 what=host_map value=0x1
both cpu0 op_map_host addr=0x400000
  at 4 both cpu1 op_verify vm=7 sign=1
both cpu0 op_vcpu_inactive vcpu=8
both cpu0 op_lpae_map iova=0x70000000 pa=0x21000 prot=3 cb=122448 ix=1
both cpu1 op_teardown vm=14
