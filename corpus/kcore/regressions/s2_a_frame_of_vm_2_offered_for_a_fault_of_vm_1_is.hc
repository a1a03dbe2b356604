obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# S2: A frame of VM 2 offered for a fault of VM 1 is not mapped.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 register_kvm
both cpu0 set_boot_info vm=2 addr=0x7000 size=0x1000
both cpu0 remap_vm_image vm=2 pfn=7 image=0
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_abort ipa=0x40003000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=7 level=3
both cpu1 ld page=0x40003 word=0 reg=1
expect clean
expect outcome vcpu_run.fault_perm
expect outcome ld.fault
