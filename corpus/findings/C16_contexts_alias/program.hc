obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# vCPU 4 of a VM shares its registers with vCPU 0 of the next
both cpu0 register_kvm
both cpu0 register_vcpu vm=2 vcpu=0
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=2 pfn=0x20 image=0
both cpu0 verify_vm_image vm=2 sign=1
both cpu1 vcpu_run vm=2 vcpu=0 pc=0x40000000
both cpu1 exit_irq
both cpu0 register_vcpu vm=1 vcpu=4
expect clean
expect mutant=c16_contexts_alias violation step_integ_host_hvc/shadow_ctxt_eq vm2
