obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Operations of another CPU at the locks of a page-fault mapping: those that need a held lock do not happen there.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_abort ipa=0x50000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x30 level=3
  at 1 both cpu0 fault ipa=0x30000 size=8
  at 2 both cpu0 fault ipa=0x30000 size=8
  at 3 both cpu0 fault ipa=0x30000 size=8
  at 4 both cpu0 fault ipa=0x30000 size=8
  at 5 both cpu0 fault ipa=0x30000 size=8
  at 6 both cpu0 fault ipa=0x30000 size=8
A    cpu1 st page=0x50000 word=0 value=7
both cpu0 ld page=0x30 word=0 reg=1
expect clean
expect outcome vcpu_run.ok_mapped
