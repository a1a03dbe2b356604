obseq 1 kcore operations
config pages=1024 cpus=2 seed=1
# Requests with two faults get the code of the first test; images may touch, and a VM that was never verified is not switched off.
both cpu0 op_register_kvm
both cpu0 op_set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 op_set_boot_info vm=1 addr=0x40001000 size=0x1000
both cpu0 op_set_boot_info vm=2 addr=0x40000000 size=0
both cpu0 op_poweroff vm=1
both cpu0 op_fault_map vm=1 gfn=0x50000 pfn=0x201 level=2
both cpu0 op_remap_image vm=1 pfn=0x10 image=0
both cpu0 op_decrypt vm=1 pfn=0x10 gfn=0x50000
expect clean
expect outcome set_boot_info.ok
expect outcome set_boot_info.state
expect outcome set_vm_poweroff.ok_none
expect outcome fault_map.state
expect outcome decrypt_buf.owner
expect mutant=size_before_state violation refine_results/code
expect mutant=poweroff_of_ready_vm violation relate_nptwalk_vminfos
