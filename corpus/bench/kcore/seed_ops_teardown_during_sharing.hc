obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu0 op_poweroff vm=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
  at 3 both cpu1 op_teardown vm=1
both cpu0 op_revoke vm=1 gfn=0x50000 pages=1
  at 3 both cpu1 op_teardown vm=1
both cpu0 op_teardown vm=1
