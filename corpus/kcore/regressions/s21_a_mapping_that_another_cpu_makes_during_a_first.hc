obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=verified
# S21: A mapping that another CPU makes during a first run stays.
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
  at 2 both cpu0 fault ipa=0x31000 size=8
both cpu0 ld page=0x31 word=0 reg=1
expect clean
expect outcome vcpu_run.ok_first
