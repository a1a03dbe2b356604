obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Steps that are not possible are skipped: a guest step while the host runs, an unused bank.
both cpu0 grant addr=0x40000000 size=0x1000
both cpu0 exit_irq
both cpu0 dev_ld cb=0 ix=0 page=1 word=0
both cpu0 fault ipa=0x5000 size=8
both cpu1 system_off
both cpu1 ld page=0x7000000 word=0 reg=1
expect clean
expect outcome map_host.ok_own
