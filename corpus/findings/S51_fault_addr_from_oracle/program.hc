obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
# The host chooses the guest address that it maps
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000 steer=0x40000000
expect clean
expect model=fault_addr_from_oracle violation relate_nptwalk_shadow_ctxts
