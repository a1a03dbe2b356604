obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# Ordinary exits of a guest stop the machine
both cpu1 exit_wfx
expect clean
expect model=vm_abort_exit_panics violation relate_nptwalk_vminfos
expect alone=vm_abort_exit_panics violation no_panic/published
