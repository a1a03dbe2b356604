obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# A running vCPU cannot be saved.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu0 save_crypt_vcpu vm=1 vcpu=0
both cpu0 save_crypt_vcpu vm=16 vcpu=0
both cpu0 save_crypt_vcpu vm=1 vcpu=8
expect clean
expect outcome hvc_save_crypt_vcpu.active
expect outcome hvc_save_crypt_vcpu.argument
expect mutant=lock_kept_for_running_vcpu violation relate_nptwalk_lock
