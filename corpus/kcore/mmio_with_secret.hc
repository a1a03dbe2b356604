obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# A device write of a VM hands over the written register and nothing else: with a secret elsewhere the host sees the same record.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
A    cpu1 set_reg reg=x6 value=0x5ec7e7
both cpu1 exit_abort ipa=0x9000000 write=1 size=4 rt=5
both cpu1 vcpu_run vm=1 vcpu=0
both cpu1 exit_abort ipa=0x9000000 write=0 size=4 rt=7
both cpu1 vcpu_run vm=1 vcpu=0 steer=0x42
both cpu1 guest_hvc x0=0x84000000 x1=1
both cpu1 vcpu_run vm=1 vcpu=0 steer=0
expect clean
expect outcome vm_exit.mmio_write
expect outcome vm_exit.mmio_read
expect mutant=hvc_exposes_registers violation exit_record
