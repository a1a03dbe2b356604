obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
# C1: A VM that is not verified does not run.
both cpu0 op_vcpu_active vm=1 vcpu=0
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x30 level=3
expect clean
expect outcome set_vcpu_active.state
expect outcome fault_map.state
