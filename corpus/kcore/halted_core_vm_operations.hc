obseq 1 kcore operations
config pages=1024 cpus=3 seed=1 start=op_verified
# CPU 1 panics while CPU 0 waits for its first lock; operations on VMs and buffers then return at once and change nothing.
both cpu0 corrupt what=next_vmid value=0xf
both cpu0 corrupt what=vm_state target=0xf value=2
both cpu0 op_map_host addr=0x5000
  at 1 both cpu1 op_register_kvm
  at 1 both cpu2 op_register_kvm
  at 1 both cpu2 op_register_vcpu vm=1 vcpu=2
  at 1 both cpu2 op_set_boot_info vm=1 addr=0x60000000 size=0x1000
  at 1 both cpu2 op_remap_image vm=1 pfn=0x30 image=0
  at 1 both cpu2 op_verify vm=1 sign=1
  at 1 both cpu2 op_vcpu_active vm=1 vcpu=0
  at 1 both cpu2 op_vcpu_inactive vm=1 vcpu=0
  at 1 both cpu2 op_poweroff vm=1
  at 1 both cpu2 op_encrypt vm=1 in=0x10 out=0x30
  at 1 both cpu2 op_decrypt vm=1 pfn=0x30 gfn=0x50000
  at 1 both cpu2 op_load_vcpu vm=1 vcpu=0
expect panic vmid
