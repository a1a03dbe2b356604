obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu1 op_register_kvm
both cpu0 op_map_host addr=0x1003c3
both cpu0 op_bind vm=2 gfn=0x60000 pfn=0x4000000000000
both cpu0 op_lpae_map iova=0x7baa89844509aafa pa=0x6c0c06 prot=3 cb=1 ix=1
B    cpu1 perturb observer=vm5 what=count target=0x3 value=0x300020
both cpu1 op_free_smmu cb=7
both cpu1 op_vcpu_active vcpu=1
both cpu0 op_smmu_clear iova=0xffffffffffffffff cb=1
both cpu0 op_smmu_clear iova=0xffffffffffffffff cb=2
B    cpu0 perturb observer=vm5 what=stream target=0x800 value=0x300020
both cpu1 op_map_host addr=0x2000101001
both cpu0 op_set_boot_info vm=8 addr=0xcc532eaf04e49db8 size=0xb9ea
both cpu0 op_set_boot_info vm=6 addr=0xcc532eaf04e49db8 size=0x8000000000
both cpu0 op_alloc_smmu cb=1 vm=2 ix=1
both cpu0 write_page pfn=0x4000000000000 word=511 value=0x1
both cpu0 op_revoke vm=1 gfn=0x60000 pages=1
both cpu1 op_decrypt vm=8 pfn=0x4000000000000 gfn=0x7aafb8177ad8d845 steer=0x8000030,0x4000000000000,0x50
both cpu1 op_iova_to_phys iova=0xffffffffffffffff cb=3 ix=1
both cpu0 op_revoke vm=5 gfn=0x60000 pages=1
  at 3 both cpu1 op_remap_image pfn=0x4000000000000 image=3
both cpu0 op_smmu_clear iova=0x9f7bb24072148201 cb=1 ix=1
both cpu0 op_grant vm=15 gfn=0x60000 pages=17179869184
both cpu0 op_remap_image vm=15 pfn=0x4000000000000 image=3
both cpu0 op_revoke vm=1 gfn=0x22e602be550083db pages=1
both cpu0 op_map_io gfn=0x8000000 pfn=0x2000100 pages=1
both cpu0 write_page pfn=0x11 word=511 value=0x300020
both cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_smmu_clear iova=0x3cf4006 cb=5
both cpu0 op_lpae_map iova=0x3cf4006 pa=0x21000 prot=3 cb=1 ix=1
both cpu0 op_register_vcpu vm=8
A    cpu0 perturb observer=vm1 what=stream target=0x800 value=0xd673d0c4bcf352d5
both cpu0 write_page word=511 value=0x1
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=15 addr=0x7f6690b07ee08027
both cpu0 op_grant vm=3 gfn=0x7aafb8177ad8d845 pages=513
both cpu0 op_remap_image vm=5 pfn=0x4000000000000 steer=0xf,0x300020
both cpu0 op_grant vm=15 gfn=0x60000 pages=513
both cpu0 op_map_io vm=1 gfn=0x7aafb8177ad8d845 pfn=0x21 pages=513
both cpu0 write_page pfn=0x2000000 word=511 value=0x300020
both cpu0 op_grant vm=3 gfn=0x7aafb8177ad8d845 pages=2
both cpu0 op_set_boot_info vm=1 addr=0x40001000
A    cpu0 perturb observer=vm1 what=inc_exe target=0x800 value=0xd673d0c4bcf352d5
  at 6 A    cpu1 perturb observer=vm1 what=vm_handle target=0x800 value=0x1
both cpu1 op_set_boot_info vm=15 addr=0x9000010
both cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_fault_map vm=8 gfn=0x60000 pfn=0xab0 level=2
both cpu1 op_fault_map vm=15 gfn=0x50002 pfn=0x15d5c4b5 level=2 steer=0x1,0x11,0x0
both cpu1 op_lpae_map iova=0x3cf4006 pa=0x21000 prot=3 cb=5
