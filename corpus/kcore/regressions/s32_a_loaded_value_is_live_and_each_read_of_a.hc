obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
# S32: A loaded value is live, and each read of a shared page is an input.
both cpu1 ld page=0x40000 word=0 reg=5
both cpu0 ld page=0x30 word=0 reg=1
both cpu0 ld page=0x30 word=0 reg=1
both cpu1 exit_irq
expect clean
expect outcome ld.ok
expect outcome ld.cached
expect outcome vm_exit.interrupt
