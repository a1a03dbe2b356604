obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The host traps on a CPU whose context is another's.
both cpu0 corrupt what=cur_vcpuid value=5
both cpu0 timer_set_cntvoff
expect panic context
