# Whether the host has mapped a page that a VM shares is nobody's hidden state: the host's
# view does not hold it, yet its accesses tell (spec sekvm.md 18.4).
obseq 1 kcore handlers
config pages=4096 cpus=2 start=op_dying
A    cpu0 perturb observer=vm7 what=host_map target=0x30
both cpu0 st page=0x30 value=0x40000000
expect clean
