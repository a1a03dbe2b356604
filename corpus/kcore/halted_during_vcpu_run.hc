obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=verified
# CPU 1 panics while CPU 0 prepares a vCPU that never ran: its first pc is not looked up, the vCPU is not entered.
both cpu0 corrupt what=cur_vcpuid target=1 value=5
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
  at 2 both cpu1 timer_set_cntvoff
expect panic context
