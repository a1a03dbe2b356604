obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=two_vms
B    cpu0 perturb observer=vm3 what=count target=0x800 value=0x1
B    cpu0 perturb observer=vm3 what=vm_off target=0x800
B    cpu0 perturb observer=vm3 what=host_map target=0x800 value=0x41414141
both cpu0 op_revoke vm=1 gfn=0xfffffffff pages=9 steer=0x17,0x11,0x1000,0x1000
both cpu0 op_vcpu_active vm=1 vcpu=7
both cpu0 op_revoke vm=15 gfn=0xfffffffff pages=512
both cpu0 op_fault_map gfn=0x60001 pfn=0x21 level=3 steer=0x60000
both cpu0 op_load_vcpu vm=15
both cpu0 op_revoke vm=1 gfn=0xfffffffff pages=9 steer=0x8,0x1000,0x19000
both cpu0 op_decrypt vm=1 pfn=0x21 gfn=0xfffffffff
both cpu0 op_vcpu_inactive vcpu=1
both cpu0 op_lpae_map iova=0x8000041000 pa=0xffffff prot=2 ix=1
both cpu0 op_remap_image pfn=0x31
both cpu0 op_revoke gfn=0xfffffffff pages=1
both cpu0 op_load_vcpu vm=1 vcpu=7 steer=0x4,0x3000000,0x32000
both cpu0 op_decrypt vm=16 pfn=0x21 gfn=0xfffffffff
both cpu0 op_reclaim vm=1 pfn=0x40 pages=512
both cpu0 op_load_vcpu vm=16 vcpu=7
both cpu0 op_fault_map vm=15 gfn=0xc0000 pfn=0x21 level=3
both cpu0 op_teardown vm=1
both cpu0 op_verify vm=12
both cpu0 op_alloc_smmu vm=1 ix=1
both cpu0 op_reclaim vm=1 pfn=0x21 pages=512
both cpu0 op_poweroff
both cpu0 op_grant vm=1 gfn=0x1000 pages=1
both cpu0 op_decrypt pfn=0x31 gfn=0xc0000 steer=0x1f7
both cpu0 op_lpae_map iova=0xaf53ea955ba8cfd1 pa=0x462bd1 prot=2 ix=1
both cpu0 op_register_vcpu vm=15 vcpu=7
both cpu0 op_teardown
both cpu0 op_alloc_smmu vm=2
both cpu0 op_free_smmu ix=1
both cpu0 op_fault_map gfn=0xfffffffff pfn=0x10 level=3
both cpu0 op_map_host
both cpu0 op_fault_map vm=3 gfn=0x40001 pfn=0x32 level=3 steer=0x0,0x1000,0x0
both cpu0 op_grant vm=12 gfn=0xfffffffff pages=512
both cpu0 op_remap_image vm=3 pfn=0x21 steer=0x41414141,0x40000
both cpu0 op_register_vcpu vm=13 vcpu=7
B    cpu0 perturb observer=vm1 what=vm_handle value=0x300020
B    cpu0 perturb observer=host what=vm_handle value=0x300020
B    cpu0 perturb observer=host what=vm_handle target=0x2 value=0xac2c80aa4cca56e9
both cpu0 op_vcpu_inactive vm=3 vcpu=7
both cpu0 op_bind vm=2 gfn=0x60000 pfn=0x21
both cpu0 op_set_boot_info vm=16 addr=0x50200001 size=0x201000
both cpu0 op_encrypt vm=1 in=0x21 out=0x78
both cpu0 op_lpae_map pa=0xffffff prot=4 ix=1
both cpu0 op_grant vm=15 gfn=0xc0000
both cpu0 op_reclaim vm=9 pfn=0x40
both cpu0 op_smmu_clear iova=0xa26af34324b63109 ix=1
