obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
A    cpu1 st page=0x40000 value=0x5ec7e7
both cpu1 grant addr=0x40000000 size=0x1000
both cpu0 fault ipa=0x10000 size=8
both cpu0 ld page=0x10 reg=1
both cpu1 revoke addr=0x40000000 size=0x1000
  at 1 both cpu0 ld page=0x10 reg=1
  at 2 both cpu0 ld page=0x10 reg=1
  at 3 both cpu0 ld page=0x10 reg=1
  at 4 both cpu0 ld page=0x10 reg=1
  at 5 both cpu0 ld page=0x10 reg=1
  at 6 both cpu0 ld page=0x10 reg=1
both cpu0 ld page=0x10 reg=1
