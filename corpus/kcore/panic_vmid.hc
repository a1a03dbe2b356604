obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# The next vmid is in use.
both cpu0 corrupt what=vm_state target=1 value=2
both cpu0 op_register_kvm
expect panic vmid
