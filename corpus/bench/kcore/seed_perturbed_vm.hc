obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 register_kvm
both cpu0 register_vcpu vm=2
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=2 pfn=0x20
both cpu0 remap_vm_image vm=2 pfn=0x21
both cpu0 verify_vm_image vm=2 sign=1
both cpu1 vcpu_run vm=1 pc=0x40000000
A    cpu0 perturb observer=vm1 what=content target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=count target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=host_map target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=vm_handle target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=vm_off target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=inc_exe target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=window target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=context target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=register target=0x20 value=0x99
A    cpu0 perturb observer=vm1 what=stream target=0x20 value=0x99
both cpu1 ld page=0x40000 reg=1
both cpu1 st page=0x40001 value=0x1
both cpu1 grant addr=0x40000000 size=0x1000
both cpu1 exit_irq
both cpu1 vcpu_run vm=1
both cpu1 ld page=0x40000 reg=1
