obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
# S52: Loads and stores of a guest.
both cpu1 st page=0x40000 word=0 value=0x2d
both cpu1 ld page=0x40000 word=0 reg=30
expect clean
expect outcome st.ok
expect outcome ld.cached
