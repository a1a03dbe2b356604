obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Encrypted vCPU state goes into the VM's context, before verification only [S22].
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=1 vcpu=0
both cpu0 op_register_vcpu vm=1 vcpu=1
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_remap_image vm=1 pfn=0x11 image=0
both cpu0 op_load_vcpu vm=1 vcpu=0
both cpu0 op_load_vcpu vm=1 vcpu=5
both cpu0 op_verify vm=1 sign=1
both cpu0 op_load_vcpu vm=1 vcpu=1
expect clean
expect outcome load_vcpu.ok
expect outcome load_vcpu.vcpu_state
expect outcome load_vcpu.state
expect mutant=load_reads_one_less violation relate_nptwalk_data_log
