obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# L7: A loaded vCPU makes the VM one that goes on.
both cpu0 load_crypt_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0
expect clean
expect outcome load_vcpu.ok
expect outcome vcpu_run.ok_loaded
