obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The next vmid is in use: the hypercall does not return.
both cpu0 corrupt what=vm_state target=1 value=2
both cpu0 register_kvm
expect panic vmid
