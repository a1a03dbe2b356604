obseq 1 example handlers
config pages=64 cpus=2 seed=1
# A page with a secret is given back and mapped by another partition: it is zero again.
both cpu0 seal part=1
both cpu0 seal part=2
both cpu0 run part=1 tick=0
both cpu0 map page=1
A    cpu0 st page=1 word=0 value=0x5ec2e7
both cpu0 unmap page=1
both cpu1 run part=2 tick=0
both cpu1 map page=0
both cpu1 ld page=0 word=0
expect clean
expect outcome unmap.ok
