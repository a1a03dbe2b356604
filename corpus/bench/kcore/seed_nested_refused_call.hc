obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu0 fault ipa=0x31000 write=1 size=256314967110 rt=6 steer=0xd
  at 1 both cpu1 set_reg reg=x0 value=0x300020
  at 1 both cpu1 set_boot_info addr=0x74 size=0x1000
