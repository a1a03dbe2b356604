obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
# DECRYPT_BUF takes any page, also another VM's or EL2's
both cpu0 op_register_kvm
both cpu0 op_decrypt vm=3 pfn=0x10 gfn=0x50000
expect clean
expect mutant=c7_decrypt_any_page violation inv_load_load_decrypt_buf/shared_inv_vm_iso
