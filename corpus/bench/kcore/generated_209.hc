obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_decrypt vm=1 pfn=0x89a gfn=0x40c2639a0b6cfd3c
both cpu0 op_map_io vm=2 gfn=0x40c2639a0b6cfd3c pfn=0x89a pages=1
both cpu1 op_lpae_map iova=0x60000000 pa=0x2000108020 cb=6
  at 5 B    cpu0 perturb observer=vm1 what=vm_off target=0x1000 value=0x41414141
both cpu1 op_remap_image vm=15 pfn=0x50 image=4 steer=0x52245143c07f9f5e,0x1
both cpu1 op_fault_map gfn=0x40001 pfn=0x89a level=3
both cpu1 op_map_host addr=0x454520
both cpu1 op_encrypt vm=2 in=0x89a out=0x89a
both cpu1 op_lpae_map iova=0x2d9f61e8502083a1 pa=0x454520 cb=3
both cpu1 op_bind vm=15 gfn=0x8000000 pfn=0x50
both cpu0 op_map_host addr=0x454520
both cpu0 op_set_boot_info vm=1 addr=0x40000000
both cpu0 op_map_io vm=2 gfn=0x8000000 pfn=0x89a pages=1
A    cpu0 perturb observer=vm1 what=vm_off target=0x1000 value=0x1
both cpu0 op_remap_image vm=1 pfn=0x13f image=4
both cpu0 op_set_boot_info vm=2 addr=0x40002000 size=0x768e
both cpu0 op_map_host addr=0x31000
both cpu1 op_register_kvm
both cpu1 op_fault_map vm=13 gfn=0x80000 pfn=0x50 level=3 steer=0x3
both cpu1 op_fault_map vm=1 gfn=0x40001 pfn=0x800 level=3
both cpu1 op_vcpu_inactive vm=1
both cpu1 op_vcpu_active vm=15
  at 5 both cpu0 op_fault_map vm=15 gfn=0x8000000 pfn=0x89a level=3
both cpu1 op_remap_image vm=1 pfn=0x33 image=4
both cpu1 op_remap_image vm=2 pfn=0x800
both cpu1 op_revoke vm=15 gfn=0x60001 pages=1 steer=0x454520000,0xb,0x0,0x0
both cpu1 op_map_host addr=0x454520
both cpu1 op_revoke vm=2 gfn=0x692ed7e10fd42ca5 pages=1
B    cpu1 perturb observer=vm1 what=vm_off target=0x3 value=0x1
both cpu1 op_reclaim vm=10 pfn=0xf37 pages=1
both cpu1 write_page pfn=0x400 word=1 value=0x1
both cpu1 op_verify vm=13 sign=1
both cpu0 op_vcpu_inactive vm=7
both cpu0 op_grant vm=16 gfn=0x50000 pages=3
both cpu0 op_revoke vm=16 gfn=0x50000 pages=1
both cpu1 op_set_boot_info vm=16 addr=0x40002000 size=0x1000
B    cpu0 op_register_kvm
B    cpu0 perturb observer=vm1 what=vm_off target=0x20 value=0x9438c5964c9bdc4d
B    cpu0 perturb observer=host what=vm_handle target=0x31 value=0x1
both cpu0 op_reclaim vm=2 pfn=0x2000000 pages=1
both cpu0 op_encrypt vm=14 in=0x21 out=0x2000000
both cpu0 op_reclaim vm=16 pfn=0x33 pages=1
  at 1 both cpu1 op_fault_map vm=10 gfn=0x692ed7e10fd42ca5 pfn=0xf37 level=3
both cpu0 op_fault_map vm=7 gfn=0x50000 pfn=0x33 level=3 steer=0x5,0x4,0x40002000
both cpu0 op_map_io vm=8 gfn=0xc0000 pfn=0x2000000 pages=1
both cpu1 op_smmu_clear iova=0x8000030000 cb=8
both cpu1 op_revoke vm=1 gfn=0x1000 pages=1 steer=0x60000,0x0,0x800000000000000,0xe7
both cpu1 op_vcpu_active vm=2 vcpu=6
