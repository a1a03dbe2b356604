obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
# A failed check prints a line, and the caller goes on
both cpu0 op_vcpu_active vm=1 vcpu=0
expect clean
expect mutant=run_unverified violation inv_set_vcpu_active/inv_active_verified
