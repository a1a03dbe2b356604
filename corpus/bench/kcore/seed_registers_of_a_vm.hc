obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 vcpu_run vm=1 pc=0x40000000
A    cpu0 set_reg reg=x0 value=0x900
A    cpu0 set_reg reg=x7 value=0x907
A    cpu0 set_reg reg=x30 value=0x91e
A    cpu0 set_reg reg=q0_low value=0x91f
A    cpu0 set_reg reg=q14_high value=0x93c
A    cpu0 set_reg reg=q31_high value=0x95e
A    cpu0 set_reg reg=fpsr value=0x95f
A    cpu0 set_reg reg=fpcr value=0x960
A    cpu0 set_reg reg=csselr_el1 value=0x961
A    cpu0 set_reg reg=ttbr0_el1 value=0x964
A    cpu0 set_reg reg=esr_el1 value=0x969
A    cpu0 set_reg reg=amair_el1 value=0x96e
A    cpu0 set_reg reg=mdscr_el1 value=0x973
A    cpu0 set_reg reg=sp_el1 value=0x978
both cpu0 exit_irq
both cpu0 set_reg reg=x7 value=0x1
both cpu0 set_reg reg=q0_low value=0x2
both cpu0 set_reg reg=ttbr0_el1 value=0x3
both cpu0 vcpu_run vm=1
both cpu0 exit_wfx
both cpu0 vcpu_run vm=1
both cpu0 guest_hvc x0=0x84000000
both cpu0 vcpu_run vm=1 steer=0x99
