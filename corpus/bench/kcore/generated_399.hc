obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 op_verify vm=2 sign=1
both cpu0 op_fault_map vm=1 pfn=0x28e level=3
B    cpu0 perturb observer=vm11 what=vm_off target=0x31 value=0x40000000
both cpu0 op_free_smmu cb=3 ix=256
both cpu0 op_lpae_map iova=0x10000000000 pa=0xffffff cb=3
  at 3 both cpu1 op_lpae_map iova=0x10000000000 pa=0xffffff prot=4 ix=1
both cpu0 op_revoke vm=524288 gfn=0x800000
both cpu0 op_vcpu_inactive vm=524288 vcpu=7
both cpu0 op_fault_map vm=16 pfn=0x800 level=3 steer=0x8c690db5cd7b33f0,0x0
both cpu0 write_page pfn=0x10 word=511 value=0x300021
both cpu0 op_fault_map vm=2 gfn=0x80000 pfn=0xfff level=3
both cpu0 op_reclaim vm=1 pfn=0x7db
both cpu0 op_verify vm=2
both cpu0 op_grant gfn=0x800000
both cpu0 op_fault_map vm=2 pfn=0x4000000 level=1
both cpu0 op_verify vm=524288
both cpu0 op_register_kvm
both cpu0 op_map_host addr=0xffffff
both cpu0 op_set_boot_info vm=2 addr=0x9000010 size=0x1000
both cpu0 write_page pfn=0x28e word=1 value=0x1
both cpu1 op_vcpu_active vm=2 vcpu=8
both cpu1 op_alloc_smmu cb=1 vm=1 ix=1
both cpu1 op_reclaim vm=524288 pfn=0x10
both cpu0 op_grant vm=524288 gfn=0x800000
both cpu0 op_lpae_map iova=0x100000000000 pa=0xffffff cb=8589934592 ix=1
  at 2 both cpu1 op_map_host addr=0x40000
both cpu1 op_alloc_smmu cb=3 vm=13 ix=1
both cpu1 op_free_smmu cb=1 ix=1
both cpu1 op_register_vcpu vm=524288
both cpu1 op_vcpu_inactive vm=3 vcpu=1
both cpu1 op_revoke vm=2 gfn=0x50001 pages=2
both cpu1 op_verify vm=524288
both cpu0 op_grant vm=16 gfn=0x80000 pages=1
both cpu1 op_verify vm=16 sign=1
both cpu1 op_map_io vm=524288 gfn=0x1000000000 pfn=0x10 pages=15
both cpu1 op_remap_image vm=524288 pfn=0x10 image=4
A    cpu1 perturb observer=host what=count target=0x800 value=0x1
A    cpu1 op_lpae_map iova=0x70000000 pa=0x40000 cb=1
  at 5 A    cpu0 op_reclaim vm=524288 pfn=0x11 pages=15
A    cpu0 perturb observer=host what=count target=0xffffffffffffffff value=0x1
A    cpu0 perturb observer=vm2 what=count target=0x800 value=0x1
A    cpu0 perturb observer=host what=count target=0x800 value=0x400000
  at 6 A    cpu1 op_grant vm=2 gfn=0x1000000000 pages=2
A    cpu1 perturb observer=host what=vm_handle target=0x800 value=0x41414141
A    cpu1 perturb observer=host what=count target=0x800 value=0x1
  at 1 A    cpu0 op_vcpu_active vm=2 vcpu=8
both cpu1 op_fault_map vm=524288 gfn=0x50001 pfn=0x10 level=3 steer=0x40002000,0xd000
both cpu1 op_grant vm=524288 gfn=0x1000000000
