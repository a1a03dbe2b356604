obseq 1 example handlers
config pages=64 cpus=2 seed=1
# A word sent through a port is declared: the receiver may learn it.
both cpu0 seal part=1
both cpu0 seal part=2
both cpu0 run part=1 tick=0
A    cpu0 send part=2 value=7
B    cpu0 send part=2 value=8
both cpu1 run part=2 tick=0
both cpu1 receive
expect clean
