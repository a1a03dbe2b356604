obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_dying
A    cpu0 perturb observer=vm7 what=host_map target=0x30
both cpu0 st page=0x30 value=0x40000000
