obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 op_lpae_map iova=0x60000000 pa=0xd177b8 prot=3 cb=8 ix=2
both cpu1 op_verify vm=2 sign=1048576
both cpu1 op_reclaim vm=4 pfn=0x2000100 pages=4
both cpu1 op_encrypt vm=9 in=0x2000100 out=0xa75 steer=0xc4000003
both cpu1 op_encrypt vm=3 in=0x2000100 out=0x2000100
both cpu1 op_poweroff vm=2
both cpu1 write_page pfn=0x2000100 value=0xc200cd4b23761d90
both cpu0 op_verify vm=2 sign=1048576
both cpu0 op_remap_image vm=14 pfn=0x2000100 image=4
both cpu1 op_set_boot_info vm=2 addr=0x50001000
both cpu1 op_free_smmu cb=1 ix=2
A    cpu0 perturb observer=vm2 what=window target=0x20 value=0xfde64fcecd571448
A    cpu0 perturb observer=vm2 what=host_map target=0x20 value=0x1
both cpu0 op_grant vm=3 gfn=0x8000000 pages=1
both cpu0 op_map_io vm=2 gfn=0x8000000 pfn=0x2000100
both cpu0 op_revoke vm=5 gfn=0x603de3f59b355e25 pages=1
both cpu0 op_lpae_map iova=0x8000040000 pa=0x2000001000 prot=3 cb=8
both cpu0 op_alloc_smmu cb=7 vm=1
both cpu0 op_lpae_map iova=0x60000000 pa=0x2000001000 prot=3 cb=6 ix=2
both cpu0 op_lpae_map iova=0x60001000 pa=0x2000001000 prot=3 cb=6
both cpu0 op_reclaim vm=3 pfn=0x2000100 pages=1
  at 5 both cpu1 op_vcpu_active vm=3 vcpu=5
both cpu0 op_lpae_map iova=0x8000040000 pa=0xe149da prot=4 cb=3 ix=2
both cpu0 op_fault_map vm=10 gfn=0x80000 pfn=0x12 level=3
B    cpu0 perturb observer=vm2 what=window target=0x20
both cpu0 op_smmu_clear iova=0x70000000 cb=1
both cpu1 op_reclaim vm=1 pfn=0x238 pages=1
A    cpu0 op_vcpu_inactive vm=3 vcpu=5
A    cpu0 perturb observer=vm2 what=window target=0x20 value=0xfde64fcecd571448
A    cpu0 perturb observer=vm3 what=inc_exe target=0x20
A    cpu0 op_remap_image vm=6 pfn=0x2000100
both cpu0 op_lpae_map iova=0x41df3b6af6ad750e pa=0x20000 prot=3 cb=8
both cpu0 op_free_smmu cb=7 ix=2
both cpu0 op_load_vcpu vm=1 vcpu=5
both cpu1 op_set_boot_info addr=0x60000001 size=0x200000
both cpu1 op_fault_map vm=2 gfn=0xac00eb964779cb05 pfn=0x2000100 level=3
both cpu0 op_set_boot_info vm=2307316197444 addr=0x2000000 size=0x200000
A    cpu0 perturb observer=vm2 what=window
both cpu0 op_revoke vm=4 gfn=0x50001 pages=1
both cpu0 write_page pfn=0x200 word=511 value=0x7c5989161b388266
both cpu0 op_lpae_map iova=0x8000040000 pa=0x2000200000 prot=1 cb=3 ix=1
both cpu0 op_free_smmu cb=3
both cpu0 op_remap_image vm=12 pfn=0x200
B    cpu0 perturb observer=host what=vm_handle target=0x20 value=0x7c5989161b388266
both cpu0 op_vcpu_active vcpu=1
both cpu0 write_page pfn=0x2000100 word=1 value=0x7c5989161b388266
both cpu0 op_bind vm=15 gfn=0xac00eb964779cb05 pfn=0x200
both cpu0 op_map_host addr=0x2000200000
