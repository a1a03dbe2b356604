obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu1 op_map_host addr=0x50000
both cpu1 op_verify vm=1
both cpu1 op_load_vcpu vm=1 vcpu=8
both cpu0 op_reclaim vm=1 pfn=0x20
  at 4 both cpu1 op_encrypt in=0x6b6 out=0x2000000
both cpu0 op_reclaim pfn=0xbbc
both cpu0 op_revoke vm=1 gfn=0x50200
both cpu0 op_map_io vm=1 gfn=0x50200 pfn=0x200 pages=1
both cpu0 op_vcpu_inactive vm=3
both cpu0 op_alloc_smmu cb=2 vm=16
both cpu0 op_smmu_clear iova=0x8000041000 cb=2
both cpu0 op_reclaim pfn=0x6b6
both cpu0 op_revoke vm=1 gfn=0x50200
both cpu0 op_map_host addr=0x50000
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu0 op_lpae_map iova=0xdaa69c32793f3a39 pa=0x21000 prot=3 cb=3
both cpu0 op_decrypt vm=1 pfn=0x288 gfn=0x50200 steer=0x1,0x30,0x11
both cpu0 op_register_kvm
both cpu0 op_poweroff vm=1
both cpu0 op_set_boot_info vm=1 addr=0xc0000000 size=0x200000
both cpu0 op_remap_image vm=1 pfn=0x2000200 image=6
both cpu0 op_set_boot_info addr=0xc0000000 size=0x200000
B    cpu0 perturb observer=vm2 what=vm_handle target=0x100
B    cpu1 op_decrypt pfn=0x30 gfn=0x50200 steer=0x2,0x3
both cpu1 op_map_io vm=2 gfn=0x50200 pfn=0x200
both cpu1 op_alloc_smmu cb=8 vm=1
both cpu1 op_map_host addr=0x20000
both cpu1 write_page pfn=0x2000200 value=0x300020
A    cpu1 op_remap_image vm=3 pfn=0x700 image=5 steer=0x60001,0x0,0x8000000
A    cpu1 perturb observer=host what=vm_handle target=0x267fd69ae009d32
A    cpu1 op_map_host addr=0x50000
A    cpu1 perturb observer=host what=vm_handle target=0x21 value=0x40000000
A    cpu1 perturb observer=vm2 what=vm_handle target=0x2
both cpu1 op_vcpu_inactive vm=1 vcpu=1
both cpu1 op_decrypt vm=1 pfn=0x1bf50e12b3f0 gfn=0x50200 steer=0xdaa69c32793f3a39
both cpu1 op_vcpu_active vm=5 vcpu=1
both cpu1 write_page pfn=0x5d2
both cpu1 op_lpae_map iova=0xdaa69c32793f3a39 pa=0x20000 prot=1 cb=3
B    cpu0 perturb observer=host what=content target=0x100
both cpu0 op_vcpu_active vm=3
both cpu0 op_map_host addr=0x2000110000
both cpu0 op_lpae_map iova=0x8000040000 pa=0x2a8 prot=1 cb=7
both cpu0 write_page pfn=0x1bf50e12b3f0 value=0x41414141
both cpu0 op_remap_image pfn=0x1bf50e12b3f0 image=5
both cpu0 op_vcpu_active vcpu=7
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu1 op_remap_image vm=1 pfn=0x1bf50e12b3f0 image=5
both cpu1 op_fault_map gfn=0x50200 pfn=0x1bf50e12b3f0 level=3
