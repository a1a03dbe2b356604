obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x10
B    cpu0 perturb observer=vm3 what=content target=0x10 value=0x41414141
both cpu0 hvc nr=17 x1=0x1
