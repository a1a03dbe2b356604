obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# A VM is saved and restored: pages encrypted to the host, decrypted into another VM, vCPU state loaded; the ciphertext tells nothing.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
A    cpu1 st page=0x40000 word=0 value=0x5ec7e7
both cpu1 exit_irq
both cpu0 fault ipa=0x40000 write=1 size=8 rt=1
both cpu0 save_crypt_vcpu vm=1 vcpu=0
both cpu0 encrypt_buf vm=1 in=0x10000 out=0x40000 steer=0x1
both cpu0 ld page=0x40 word=0 reg=1
both cpu0 register_kvm
both cpu0 register_vcpu vm=2 vcpu=0
both cpu0 decrypt_buf vm=2 in=0x40000 gpa=0x50000000 steer=0x2
both cpu0 ld page=0x40 word=0 reg=1
both cpu0 load_crypt_vcpu vm=2 vcpu=0
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=2 pfn=0x20 image=0
both cpu0 verify_vm_image vm=2 sign=1
both cpu0 vcpu_run vm=2 vcpu=0
both cpu0 ld page=0x50000 word=0 reg=1
both cpu0 exit_irq
expect clean
expect outcome encrypt_buf.ok
expect outcome decrypt_buf.ok
expect outcome load_vcpu.ok
expect outcome vcpu_run.ok_loaded
expect outcome hvc_save_crypt_vcpu.ok
expect mutant=decrypt_keeps_host_map violation inv_load_load_decrypt_buf/inv_count_meaning
expect mutant=load_reads_one_less violation relate_nptwalk_data_log
expect mutant=decrypt_for_devices_only violation relate_nptwalk_s2page
