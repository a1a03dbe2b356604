obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=tables_full
B    cpu1 perturb observer=vm3 what=count target=0x30 value=0x41414141
B    cpu1 op_map_io vm=15 gfn=0x60001 pfn=0x200 pages=18446744073709551615
B    cpu1 perturb observer=vm3 what=vm_off target=0x30
B    cpu1 op_remap_image vm=16 pfn=0x30 image=2
both cpu1 op_register_vcpu vm=15
both cpu1 op_reclaim vm=16 pfn=0x200 pages=1
both cpu1 op_vcpu_inactive vm=15 vcpu=7
both cpu1 op_load_vcpu vm=16 vcpu=7
both cpu1 op_map_host addr=0x2000108034
both cpu1 op_vcpu_inactive vm=15 vcpu=7
both cpu1 op_reclaim vm=16 pfn=0x200 pages=512
both cpu1 op_decrypt vm=2 pfn=0xfe gfn=0x60001 steer=0x1,0x30,0x0,0xd4000
both cpu1 op_grant vm=15 gfn=0x60001 pages=18446744073709551615
B    cpu1 perturb observer=vm8 what=10 target=0x30
both cpu0 op_poweroff vm=16
both cpu0 op_reclaim vm=15 pfn=0x200 pages=18446744073709551615
both cpu1 op_reclaim vm=9 pfn=0x200 pages=18446744073709551615
both cpu1 op_iova_to_phys iova=0x60001000 cb=3
both cpu1 op_register_vcpu vm=2
both cpu1 op_vcpu_inactive vm=16 vcpu=2
both cpu1 op_decrypt vm=15 pfn=0x800 gfn=0xfffffffff
both cpu0 op_set_boot_info vm=15 addr=0x89f5ba06f0013e29 size=0xd9fd
both cpu1 op_teardown vm=15
both cpu1 op_set_boot_info vm=16 addr=0x12e286036edd0306 size=0xd9fd
both cpu0 op_grant vm=1 gfn=0xaf579d69ed0e0775 pages=512
  at 3 both cpu1 op_vcpu_active vm=15
both cpu0 op_remap_image vm=3 pfn=0x90 image=2
both cpu0 op_bind vm=3 gfn=0xfffffffff pfn=0x886
both cpu0 op_free_smmu cb=3
both cpu0 op_map_host addr=0x2000108034
  at 2 both cpu1 op_grant vm=1 gfn=0x8000000 pages=512
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_remap_image vm=15 pfn=0x200 image=2
both cpu0 op_register_kvm
both cpu0 op_decrypt vm=15 pfn=0x90 gfn=0xaf579d69ed0e0775
both cpu0 op_map_io vm=1 gfn=0xaf579d69ed0e0775 pfn=0x31 pages=1
both cpu1 op_bind vm=14 gfn=0xaf579d69ed0e0775 pfn=0x200
both cpu0 op_register_vcpu vm=3
both cpu0 write_page pfn=0x2000100 word=1 value=0x1
both cpu0 op_smmu_clear iova=0x8000041000 cb=3
both cpu1 op_fault_map vm=15 gfn=0xfffffffff pfn=0x200 level=3
both cpu1 op_reclaim vm=3 pfn=0x40 pages=512
both cpu1 op_map_io vm=15 gfn=0xaf579d69ed0e0775 pfn=0x200 pages=4
both cpu1 op_fault_map vm=2 gfn=0xaf579d69ed0e0775 pfn=0x200 level=3
both cpu1 op_lpae_map iova=0xdddfb8f126c3b763 pa=0x2000108034 prot=4
  at 1 both cpu0 op_load_vcpu vm=15
both cpu0 write_page pfn=0x200 word=1 value=0x41414141
both cpu0 op_register_kvm
