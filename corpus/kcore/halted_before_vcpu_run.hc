obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=verified
# CPU 1 panics when CPU 0 starts to run a vCPU: the vCPU is not entered.
both cpu0 corrupt what=cur_vcpuid target=1 value=5
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
  at 1 both cpu1 timer_set_cntvoff
expect panic context
