obseq 1 example handlers
config pages=64 cpus=2 seed=1
# Partition 1 has a secret in machine A; partition 2 maps, unmaps and yields, and learns nothing.
both cpu0 seal part=1
both cpu0 seal part=2
both cpu0 run part=1 tick=1
both cpu0 map page=0
A    cpu0 st page=0 word=1 value=0x5ec2e7
both cpu1 run part=2 tick=2
both cpu1 map page=0
both cpu1 ld page=0 word=1
both cpu1 unmap page=0
both cpu1 yield
expect clean
expect outcome map.ok
expect outcome fetch.ok
expect outcome yield.ok
