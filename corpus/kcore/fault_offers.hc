obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# What the host offers for a VM's fault: another VM's page, the core's, a taken slot, a misaligned block, a block, nothing, full tables.
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
both cpu0 verify_vm_image vm=2 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_abort ipa=0x50000000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x20 level=3
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x4000000 level=3
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x201 level=2
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x10 level=3
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x10000000 level=3
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_abort ipa=0x50000000 write=1 size=8 rt=2
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x200 level=2
both cpu1 ld page=0x50005 word=1 reg=2
A    cpu1 st page=0x501ff word=1 value=3
both cpu1 grant addr=0x50005000 size=0x1000
both cpu1 exit_iabt ipa=0x50005000
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x205 level=3
both cpu1 exit_irq
both cpu0 fault ipa=0x205000 write=0 size=8 rt=1
both cpu0 fault ipa=0x200000 write=0 size=8 rt=1
both cpu0 ld page=0x205 word=0 reg=1
expect clean
expect outcome vcpu_run.fault_perm
expect outcome vcpu_run.fault_inval
expect outcome vcpu_run.ok_again
expect outcome vcpu_run.ok_mapped
expect outcome vcpu_run.fault_busy
expect outcome map_host.ok_shared
expect outcome map_host.owner
expect mutant=foreign_page_is_busy violation relate_nptwalk_regs
expect mutant=busy_is_forbidden violation relate_nptwalk_regs
expect mutant=fault_stays_pending violation relate_nptwalk_shadow_ctxts
