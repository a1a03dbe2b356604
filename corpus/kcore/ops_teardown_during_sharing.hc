obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
# Another CPU tears a VM down that is off while pages of it are shared or taken back: never in between.
both cpu0 op_poweroff vm=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
  at 3 both cpu1 op_teardown vm=1
both cpu0 op_revoke vm=1 gfn=0x50000 pages=1
  at 3 both cpu1 op_teardown vm=1
both cpu0 op_teardown vm=1
expect clean
expect outcome grant.ok
expect outcome revoke.ok_last
expect mutant=revoke_without_info violation errors_change_nothing
