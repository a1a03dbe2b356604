obseq 1 kcore handlers
config pages=1024 cpus=4 seed=1 start=running
# CPU 2 panics while CPU 0 waits for a lock: traps of the host and exits of a VM do nothing then; an access of the VM does not need the core.
both cpu0 corrupt what=cur_vcpuid target=2 value=5
both cpu0 fault ipa=0x5000 size=8
  at 1 both cpu2 timer_set_cntvoff
  at 1 both cpu3 timer_set_cntvoff
  at 1 both cpu3 fault ipa=0x6000 size=8
  at 1 both cpu3 vcpu_run vm=1 vcpu=1 pc=0x40000000
  at 1 both cpu1 ld page=0x40000 word=0 reg=1
  at 1 both cpu1 exit_irq
expect panic context
