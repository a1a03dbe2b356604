obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The host has a secret; two VMs that it runs do not learn it: registers, pages and contexts.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 fault ipa=0x31000 write=1 size=8 rt=1
A    cpu0 st page=0x31 word=0 value=0x5ec7e7
A    cpu0 set_reg reg=x9 value=1
A    cpu0 set_reg reg=q4_high value=2
A    cpu0 set_reg reg=ttbr0_el1 value=3
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 ld page=0x40000 word=0 reg=1
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x31 level=3
both cpu1 ld page=0x50000 word=0 reg=1
both cpu1 exit_irq
expect clean
expect outcome vcpu_run.ok_mapped
