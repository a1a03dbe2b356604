obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu1 op_revoke vm=2 gfn=0xe0bc0f593ef2f5c2 pages=5 steer=0x40,0xf,0x8b016874eab80c3e
both cpu1 op_bind vm=16 gfn=0x60001 pfn=0x2000100
both cpu1 write_page pfn=0x2000100 word=1
  at 2 both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu1 write_page pfn=0x2000100 word=1 value=0x41414141
  at 6 both cpu0 write_page pfn=0x2000100 word=511 value=0x1
both cpu0 op_free_smmu ix=2
both cpu0 op_map_io vm=2 gfn=0xe0bc0f593ef2f5c2 pfn=0x2000100 pages=3
both cpu0 op_register_vcpu vm=2
both cpu0 op_grant vm=1 gfn=0xe0bc0f593ef2f5c2 pages=3
both cpu0 op_decrypt vm=16 pfn=0x800 gfn=0xe0bc0f593ef2f5c2
both cpu0 op_fault_map vm=16 gfn=0xe0bc0f593ef2f5c2 pfn=0x400
B    cpu0 op_lpae_map iova=0x8000040000 pa=0x849338 prot=2 cb=2
B    cpu0 perturb observer=host what=inc_exe target=0x196fc191b24674e9
B    cpu0 perturb observer=host what=content target=0x20 value=0x41414141
B    cpu0 op_map_io vm=2 gfn=0xe0bc0f593ef2f5c2 pfn=0x2000200 pages=5
both cpu1 op_fault_map vm=2 gfn=0x60000 pfn=0x2000200 level=3 steer=0x2,0x2
both cpu1 op_bind vm=16 gfn=0x1000 pfn=0x400
both cpu1 op_register_vcpu vm=3
both cpu1 op_lpae_map iova=0xe50448179d595667 pa=0x849338 prot=3 cb=6 ix=1
both cpu1 op_register_kvm
both cpu1 op_fault_map vm=2 gfn=0xe0bc0f593ef2f5c2 pfn=0x400 level=3
both cpu1 op_revoke vm=2 gfn=0x40001 pages=3
both cpu1 op_grant vm=15 gfn=0x50200
both cpu1 op_fault_map vm=15 gfn=0xe0bc0f593ef2f5c2 pfn=0x2000100
both cpu1 op_map_host addr=0xa9e902
  at 6 both cpu0 op_revoke vm=2 gfn=0x40001 pages=3
both cpu0 op_vcpu_active vm=15
both cpu0 op_verify vm=2 sign=1
both cpu0 op_lpae_map iova=0x8000040000 pa=0x849338 prot=3 cb=6
both cpu0 write_page pfn=0x94c word=1 value=0x1
B    cpu1 perturb observer=host what=host_map target=0x313c50 value=0x40000000
both cpu1 op_revoke vm=2 gfn=0x60000 pages=5 steer=0x84000000,0x201000,0xbcb9,0x12
both cpu1 op_bind vm=2 gfn=0x50400 pfn=0x2000200
both cpu1 op_lpae_map iova=0x8000040000 pa=0x849338 prot=3
both cpu1 op_load_vcpu vm=1
both cpu1 op_fault_map vm=1 gfn=0x8000000 pfn=0x400 level=3
both cpu0 op_revoke vm=3 gfn=0x8000000 pages=512
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_revoke vm=11 gfn=0x1000 pages=512
both cpu1 op_vcpu_inactive vm=3
both cpu1 op_encrypt vm=15 in=0x2000100 out=0x94c
both cpu0 op_bind vm=16 gfn=0x40001 pfn=0x2000100
  at 4 both cpu1 op_reclaim vm=16 pfn=0x400 pages=512
both cpu0 op_map_host addr=0xa9e902
both cpu0 op_grant vm=2 gfn=0x8000000 pages=5
both cpu1 op_grant vm=2 gfn=0x50000 pages=5
  at 1 both cpu0 op_lpae_map iova=0x8000040000 pa=0x2000001000 prot=7297299 cb=6
