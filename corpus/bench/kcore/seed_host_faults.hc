obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 fault ipa=0x5000 write=1 size=8 rt=3
both cpu0 fault ipa=0x5000 size=4 rt=3
both cpu0 fault ipa=0x2000000000 write=1 size=4 rt=31
both cpu0 fault ipa=0x10000 size=8 rt=3
both cpu0 set_reg reg=amair_el1 value=0x8000
both cpu0 fault ipa=0x4000000000 write=1 size=1 rt=3
both cpu0 fault ipa=0x2000200000 size=8 rt=3
both cpu0 fault ipa=0x10000000000 size=8 rt=3
both cpu0 fault ipa=0xfffffffff000 size=8 rt=3 noisv=1
both cpu0 fault ipa=0x2000100000 size=8 rt=3 noisv=1
