obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# VM 1 runs on cpu1 and has granted page 0x30 (gfn 0x50000), which the host maps.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 register_vcpu vm=1 vcpu=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
both cpu1 grant addr=0x50000000 size=0x1000
both cpu0 fault ipa=0x30000 size=8
expect clean
