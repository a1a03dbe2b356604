obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
A    cpu0 write_page pfn=0x10 value=0x5ec7e7
B    cpu0 write_page pfn=0x11 word=3 value=0x5ec7e8
both cpu0 op_vcpu_active vm=1
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_vcpu_active vm=2
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu0 op_vcpu_inactive vm=2 vcpu=1
both cpu0 op_vcpu_active vm=1
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_vcpu_active vm=2
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu0 op_vcpu_inactive vm=2 vcpu=1
both cpu0 op_vcpu_active vm=1
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_vcpu_active vm=2
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_vcpu_active vm=1 vcpu=1
both cpu0 op_vcpu_inactive vm=1 vcpu=1
both cpu0 op_vcpu_active vm=2 vcpu=1
both cpu0 op_vcpu_inactive vm=2 vcpu=1
both cpu0 op_vcpu_active vm=1
both cpu0 op_vcpu_inactive vm=1
both cpu0 op_vcpu_active vm=2
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_register_kvm
both cpu0 op_register_vcpu vm=3
both cpu0 op_register_vcpu vm=3 vcpu=1
both cpu0 op_register_vcpu vm=3 vcpu=2
both cpu0 op_register_vcpu vm=3 vcpu=3
both cpu0 op_register_vcpu vm=3 vcpu=4
both cpu0 op_register_vcpu vm=3 vcpu=5
both cpu0 op_register_vcpu vm=3 vcpu=6
both cpu0 op_register_vcpu vm=3 vcpu=7
both cpu0 op_load_vcpu vm=3
both cpu0 op_load_vcpu vm=3 vcpu=1
both cpu0 op_load_vcpu vm=3 vcpu=2
both cpu0 op_load_vcpu vm=3 vcpu=3
both cpu0 op_load_vcpu vm=3 vcpu=4
both cpu0 op_load_vcpu vm=3 vcpu=5
both cpu0 op_load_vcpu vm=3 vcpu=6
both cpu0 op_load_vcpu vm=3 vcpu=7
