obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# SYSTEM_OFF on one vCPU while another runs: no page goes back before the other has left, and it cannot enter again [S38].
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 register_vcpu vm=1 vcpu=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 vcpu_run vm=1 vcpu=1 pc=0x40000000
both cpu0 system_off
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x2000
both cpu1 ld page=0x40000 word=0 reg=1
both cpu1 st page=0x40001 word=2 value=8
both cpu1 exit_irq
both cpu0 vcpu_run vm=1 vcpu=1
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x2000
both cpu0 clear_vm_s2_range vm=1 start=0x10000 size=0x2000
expect clean
expect outcome teardown.active
expect outcome set_vcpu_active.state
expect outcome reclaim.ok
expect outcome teardown.ok
