obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# Registering a vCPU does not mark it as "never ran"
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
expect clean
expect model=register_vcpu_no_dirty violation relate_nptwalk_shadow_ctxts
