obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
# S49: A decrypted page has its place.
both cpu0 decrypt_buf vm=1 in=0x5000 gpa=0x50003000
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 exit_abort ipa=0x50004000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=5 level=3
expect clean
expect outcome decrypt_buf.ok
expect outcome vcpu_run.fault_perm
