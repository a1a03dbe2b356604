# A device of vm1 acts while vm2 runs on that CPU in A, and the host in B: who runs there is
# nothing that the device's owner learns.
obseq 1 kcore handlers
config pages=4096 cpus=2 start=smmu_attached
both cpu0 register_kvm
both cpu0 register_vcpu vm=2
both cpu0 set_boot_info vm=2 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=2 pfn=0x20
both cpu0 verify_vm_image vm=2 sign=1
A    cpu0 vcpu_run vm=2 pc=0x40000000
both cpu0 dev_st cb=1 page=0x60000 value=0x300020
expect clean
expect outcome dev_st.ok
