obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# pc and status of a guest are not saved when it leaves
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 set_pc value=0x40001000
both cpu1 exit_irq
expect clean
expect model=exit_loses_pc violation relate_nptwalk_shadow_ctxts
