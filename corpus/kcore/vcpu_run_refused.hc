obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# vcpu_run refused: bad numbers, unverified VM, running vCPU, a pc outside the images; the vCPU stays READY and no input is used up.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 register_kvm
both cpu0 register_vcpu vm=2 vcpu=0
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=2 pfn=0x20 image=0
both cpu0 remap_vm_image vm=2 pfn=0x21 image=0
both cpu0 vcpu_run vm=0 vcpu=0
both cpu0 vcpu_run vm=16 vcpu=0
both cpu0 vcpu_run vm=1 vcpu=8
both cpu0 vcpu_run vm=1 vcpu=1
both cpu0 vcpu_run vm=2 vcpu=0
both cpu0 vcpu_run vm=3 vcpu=0
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x3fffffff
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40002000
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40001fff
both cpu0 vcpu_run vm=1 vcpu=0
expect clean
expect outcome vcpu_run.argument
expect outcome set_vcpu_active.state
expect outcome set_vcpu_active.vcpu_state
expect outcome vcpu_run.pc
expect outcome vcpu_run.ok_first
expect mutant=unregistered_vcpu_runs violation relate_nptwalk_vminfos
