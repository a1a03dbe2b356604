obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# ESR_EL1 of a guest reaches the host
A    cpu1 set_reg reg=esr_el1 value=0x5ec7e7
both cpu1 exit_irq
expect clean
expect model=esr_el1_not_switched violation relate_nptwalk_shadow_ctxts
expect alone=esr_el1_not_switched violation step_confres_vm_exit/regs_eq host
