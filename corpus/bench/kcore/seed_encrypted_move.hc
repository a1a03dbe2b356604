obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 register_kvm
both cpu0 register_vcpu vm=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10
both cpu0 remap_vm_image vm=1 pfn=0x11
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 pc=0x40000000
A    cpu1 st page=0x40000 value=0x5ec7e7
both cpu1 exit_irq
both cpu0 fault ipa=0x40000 write=1 size=8 rt=1
both cpu0 save_crypt_vcpu vm=1
both cpu0 encrypt_buf vm=1 in=0x10000 out=0x40000 steer=0x1
both cpu0 ld page=0x40 reg=1
both cpu0 register_kvm
both cpu0 register_vcpu vm=2
both cpu0 decrypt_buf vm=2 in=0x40000 gpa=0x50000000 steer=0x2
both cpu0 ld page=0x40 reg=1
both cpu0 load_crypt_vcpu vm=2
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=2 pfn=0x20
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 vcpu_run vm=2
both cpu0 ld page=0x50000 reg=1
both cpu0 exit_irq
