obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# A VM shares a page, the host maps and reads it, the VM revokes it and stores a secret: the host's mapping and its cached translation are gone.
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
both cpu1 grant addr=0x40000000 size=0x1000
both cpu0 fault ipa=0x10000 write=0 size=8 rt=1
both cpu0 ld page=0x10 word=0 reg=1
both cpu0 st page=0x10 word=1 value=7
both cpu1 revoke addr=0x40000000 size=0x1000 steer=0x123
A    cpu1 st page=0x40000 word=0 value=0x5ec7e7
both cpu0 ld page=0x10 word=0 reg=1
both cpu0 st page=0x10 word=0 value=9
both cpu0 fault ipa=0x10000 write=0 size=8 rt=1
both cpu1 ld page=0x40000 word=0 reg=4
both cpu1 grant addr=0x40000000 size=0x2000
both cpu1 grant addr=0x40000000 size=0x1000
both cpu1 revoke addr=0x40000000 size=0x1000
both cpu1 revoke addr=0x40000000 size=0x2000
expect clean
expect outcome grant.ok
expect outcome revoke.ok_last
expect outcome revoke.ok_more
expect outcome map_host.ok_shared
expect outcome map_host.owner
expect mutant=revoke_always_reads_input violation relate_nptwalk_flatmem
