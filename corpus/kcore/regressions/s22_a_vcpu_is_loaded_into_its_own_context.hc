obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# S22: A vCPU is loaded into its own context.
both cpu0 load_crypt_vcpu vm=1 vcpu=0
expect clean
expect outcome load_vcpu.ok
