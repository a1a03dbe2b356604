obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 write_page word=176
both cpu0 op_iova_to_phys iova=0x8000041000
both cpu0 op_poweroff vm=3
both cpu0 op_map_io vm=1 gfn=0x60001 pfn=0x400
both cpu0 write_page value=0x12af1923ea3e4096
both cpu0 write_page
both cpu0 op_verify vm=2
both cpu1 op_map_host addr=0x80
both cpu1 op_fault_map vm=3 gfn=0xaec452529ddf9dd4 pfn=0x1ee level=4
both cpu1 op_map_io vm=2 gfn=0x40000 pfn=0x10
both cpu1 write_page word=1 value=0x1
  at 4 both cpu0 op_encrypt vm=9 in=0x50
both cpu1 op_lpae_map iova=0x40000000 pa=0xd6f54f prot=2
both cpu1 op_vcpu_active vm=1
both cpu1 op_vcpu_active vm=2
both cpu1 op_vcpu_inactive vm=3
  at 4 both cpu0 op_set_boot_info vm=3 addr=0x40000000
both cpu1 op_lpae_map iova=0x21f33c2e6bfd5f2 pa=0x2000101000 prot=2
B    cpu1 perturb observer=vm12 what=vm_off target=0x20 value=0x41414141
B    cpu0 write_page pfn=0x2000101 value=0x1
both cpu0 op_teardown vm=8
both cpu0 op_fault_map vm=16 gfn=0x60001 pfn=0x400 level=3
both cpu0 op_revoke vm=3 gfn=0x60001 pages=9223372036854775808 steer=0x1
both cpu0 op_fault_map vm=2 gfn=0x50200 pfn=0x31 level=3 steer=0x300020,0x2,0x8000000000000000,0x1000
both cpu0 op_bind vm=1 gfn=0xaec452529ddf9dd4 pfn=0x31
both cpu0 op_reclaim vm=1 pfn=0x32
both cpu0 op_revoke vm=9 gfn=0x60001
both cpu0 op_set_boot_info vm=8 addr=0xf12e230543906a36 size=0x75d8
both cpu0 op_map_host addr=0xd6f54f
both cpu0 op_vcpu_active vm=2 vcpu=6
  at 3 both cpu1 op_revoke vm=3 gfn=0x60001 steer=0x0,0x1e,0x8000
both cpu1 op_teardown vm=3
both cpu1 op_fault_map vm=2 gfn=0xfffffffff level=3
both cpu1 op_register_vcpu vm=9 vcpu=6
both cpu1 op_revoke vm=1 gfn=0xfffffffff pages=511
both cpu1 op_remap_image vm=18446744073709551615 image=2 steer=0x40001,0x2,0x0,0x1
both cpu1 op_vcpu_inactive vm=9
both cpu1 op_set_boot_info vm=1 addr=0x40000000 size=0x75d8
both cpu1 op_load_vcpu vm=1
both cpu1 op_lpae_map iova=0x21f33c2e6bfd5f2 pa=0x40000 prot=2 cb=2
both cpu0 write_page pfn=0x40 value=0x41414141
both cpu0 op_remap_image vm=1 pfn=0x40
both cpu1 op_fault_map vm=8 gfn=0x60001 level=3 steer=0x1000
both cpu1 op_set_boot_info vm=2 addr=0x50200000 size=0x201000
both cpu1 op_decrypt vm=2 pfn=0x10 gfn=0x50400 steer=0xfffffffff,0x3,0x41000
both cpu1 op_map_host addr=0xd6f54f
both cpu1 op_lpae_map iova=0x21f33c2e6bfd5f2 pa=0x31000 prot=4 cb=2
B    cpu1 perturb observer=host what=host_map target=0x3 value=0x1
