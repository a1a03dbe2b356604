obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# While a VM grants a page, the host faults on it at each lock of the grant: it gets the page before or after, never in between.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 grant addr=0x40000000 size=0x1000
  at 1 both cpu0 fault ipa=0x10000 size=8
both cpu1 revoke addr=0x40000000 size=0x1000
  at 1 both cpu0 ld page=0x10 word=0 reg=1
  at 2 both cpu0 fault ipa=0x5000 size=8
  at 3 both cpu0 fault ipa=0x10000 size=8
both cpu1 exit_irq
  at 1 both cpu0 register_kvm
expect clean
expect outcome grant.ok
expect outcome revoke.ok_last
