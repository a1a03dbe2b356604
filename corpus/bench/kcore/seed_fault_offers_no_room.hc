obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 pc=0x40000000
both cpu1 exit_abort ipa=0x80000000 write=1 size=8
both cpu1 vcpu_run vm=1 pfn=0x30 level=3
both cpu1 exit_abort ipa=0x80200000 write=1 size=8
both cpu1 vcpu_run vm=1 pfn=0x31 level=3
both cpu1 exit_abort ipa=0x80400000 write=1 size=8
both cpu1 vcpu_run vm=1 pfn=0x32 level=3
both cpu1 exit_abort ipa=0x80600000 write=1 size=8
both cpu1 vcpu_run vm=1 pfn=0x33 level=3
both cpu1 exit_abort ipa=0x80800000 write=1 size=8
both cpu1 vcpu_run vm=1 pfn=0x34 level=3
both cpu1 exit_abort ipa=0x80a00000 write=1 size=8
both cpu1 vcpu_run vm=1 pfn=0x35 level=3
both cpu1 exit_abort ipa=0x80c00000 write=1 size=8
both cpu1 vcpu_run vm=1 pfn=0x36 level=3
both cpu1 exit_abort ipa=0x80e00000 write=1 size=8
both cpu1 vcpu_run vm=1 pfn=0x37 level=3
