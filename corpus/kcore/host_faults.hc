obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The host's stage-2 faults: its own page, a device, and refusals, which inject an abort; also repeated and write faults.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu0 fault ipa=0x5000 write=1 size=8 rt=3
both cpu0 fault ipa=0x5000 write=0 size=4 rt=3
both cpu0 fault ipa=0x2000000000 write=1 size=4 rt=31
both cpu0 fault ipa=0x10000 write=0 size=8 rt=3
both cpu0 set_reg reg=amair_el1 value=0x8000
both cpu0 fault ipa=0x4000000000 write=1 size=1 rt=3
both cpu0 fault ipa=0x2000200000 write=0 size=8 rt=3
both cpu0 fault ipa=0x10000000000 write=0 size=8 rt=3
both cpu0 fault ipa=0xfffffffff000 write=0 size=8 rt=3 noisv=1
both cpu0 fault ipa=0x2000100000 write=0 size=8 rt=3 noisv=1
expect clean
expect outcome map_host.ok_own
expect outcome map_host.ok_device
expect outcome map_host.owner
expect outcome map_host.protected
expect outcome map_host.address
expect outcome host_npt.syndrome
expect mutant=devices_read_only violation relate_nptwalk_npts
