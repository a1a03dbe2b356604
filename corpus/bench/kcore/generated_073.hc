obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 write_page pfn=0x2000100 word=1 value=0x41414141
B    cpu1 perturb observer=vm11 what=register target=0x2 value=0x40000000
both cpu1 op_vcpu_active vm=3 vcpu=1
both cpu1 write_page pfn=0x1000 word=511 value=0x40000000
B    cpu1 perturb observer=vm11 what=register target=0x11 value=0x364af8684ddddc66
both cpu1 op_set_boot_info vm=2 addr=0xc0000000 size=0x200000
both cpu1 op_remap_image vm=3 pfn=0x89b image=5
both cpu1 write_page pfn=0x2000100 word=187 value=0x1
both cpu1 op_map_io gfn=0xfffffffff pfn=0x2000100 pages=13
both cpu1 op_smmu_clear iova=0x60001000 cb=1
both cpu1 op_reclaim vm=15 pfn=0x200
both cpu1 write_page pfn=0x89b word=511
both cpu1 op_lpae_map iova=0x1 pa=0xfde628 cb=1
B    cpu1 perturb observer=vm1 what=register target=0x2 value=0x40000000
both cpu1 op_encrypt vm=16 in=0x2000100 out=0x800
both cpu1 op_smmu_clear iova=0x60001000 cb=186186
B    cpu1 perturb observer=vm1 what=register target=0x2 value=0x1
both cpu0 write_page pfn=0x2000100 word=511 value=0x300020
both cpu0 op_register_vcpu vm=15 vcpu=3
both cpu0 op_teardown vm=15
  at 2 both cpu1 op_vcpu_inactive vm=2
both cpu0 op_reclaim vm=16 pfn=0x89b pages=1
both cpu0 op_register_vcpu vm=1 vcpu=6
both cpu0 op_reclaim vm=1 pfn=0x10
both cpu0 op_reclaim vm=15 pfn=0x2000100 pages=512
both cpu0 op_register_vcpu vm=16 vcpu=8
  at 2 both cpu1 op_lpae_map iova=0x8000040000 pa=0xfd2a96 cb=1 ix=2
both cpu0 op_map_host addr=0xfde628
both cpu0 write_page pfn=0x4000000 word=79081309371053 value=0x1
both cpu0 op_register_kvm
A    cpu0 perturb observer=vm1 what=register target=0x2
both cpu0 op_fault_map vm=15 gfn=0xf6437e8546b0a996 pfn=0x11 level=2 steer=0x1f,0x200000,0x1
both cpu0 op_lpae_map iova=0x35e8ba42c2a7842c pa=0x2000110000 prot=4 cb=1 ix=2
both cpu0 op_verify vm=16 sign=2
both cpu0 op_decrypt vm=1 pfn=0x2000100 gfn=0x40000 steer=0x3,0x2,0x8000000000,0x1ff
both cpu0 op_reclaim vm=15 pfn=0x8000000000 pages=1
both cpu0 op_free_smmu cb=1
both cpu1 op_set_boot_info vm=15 size=0x10000
  at 5 both cpu0 op_reclaim vm=16 pfn=0x33 pages=1
both cpu1 op_grant vm=15 gfn=0x5d371234caeb01bb pages=1
both cpu1 op_remap_image vm=10 pfn=0x10 image=4
both cpu1 op_verify vm=14 sign=1
both cpu1 op_set_boot_info vm=15 addr=0x8000000000 size=0x1
B    cpu1 perturb observer=vm1 what=register target=0x2
A    cpu0 perturb observer=vm3 what=register target=0x2
A    cpu0 perturb observer=vm1 what=register target=0x1a value=0x1
A    cpu0 perturb observer=vm1 what=count target=0x2 value=0x1
A    cpu0 perturb observer=vm1 what=count target=0x2 value=0x1
