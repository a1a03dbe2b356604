obseq 1 kcore operations
config pages=1024 cpus=2 seed=1 start=op_registered
# CPU 1 panics when CPU 0 has tested everything for a decryption: the page stays the host's.
both cpu0 corrupt what=next_vmid value=0xf
both cpu0 corrupt what=vm_state target=0xf value=2
both cpu0 op_decrypt vm=1 pfn=0x30 gfn=0x50000
  at 4 both cpu1 op_register_kvm
expect panic vmid
