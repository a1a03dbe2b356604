obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# CPU 1 panics just before CPU 0 writes the entry of a host bank: the page is not counted any more, the locks stay.
both cpu0 op_alloc_smmu cb=0 vm=0 ix=0
both cpu0 corrupt what=next_vmid value=0xf
both cpu0 corrupt what=vm_state target=0xf value=2
both cpu0 op_lpae_map iova=0x8000030000 pa=0x30000 prot=3 cb=0 ix=0
  at 5 both cpu1 op_register_kvm
expect panic vmid
