obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_verified
# A vCPU of a VERIFIED VM can be registered anew
both cpu0 op_register_vcpu vm=1 vcpu=5
expect clean
expect mutant=c8_register_vcpu_or violation integ_register_vcpu/state_eq vm1
