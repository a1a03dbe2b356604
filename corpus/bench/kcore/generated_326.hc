obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 phys_addr_ioremap pa=0xe971b size=0x1
both cpu0 grant addr=0xe2f8048a188b2f04 size=0x400000
both cpu0 set_boot_info vm=1 addr=0x60000000 size=0x400000
both cpu0 exit_abort ipa=0x9000010 size=4 rt=30 noisv=1
both cpu0 st page=0x40 value=0x41414141
both cpu0 exit_abort write=1 size=4 rt=30
both cpu0 exit_irq
both cpu0 clear_vm_s2_range vm=2 start=0xe971b size=0x10000
both cpu1 dev_st cb=2 ix=2 page=0x40000 value=0x41414141
both cpu1 register_kvm
both cpu1 smmu_lpae_map iova=0x7e1f24f918092e7c pa=0x11000 prot=1 cb=2
both cpu0 dev_st cb=2 ix=2 page=0x8000050 value=0x41414141
both cpu0 fault ipa=0xe971b size=4 rt=30 steer=0x2,0x0
both cpu0 dev_st cb=7 ix=1 page=0x40000 value=0x41414141
both cpu1 dev_st cb=3 ix=1 page=0x8000050 value=0x41414141
both cpu1 timer_set_cntvoff
  at 5 both cpu0 smmu_lpae_map pa=0xe971b prot=3 cb=2 ix=2
both cpu1 verify_vm_image vm=1
both cpu1 system_off
both cpu1 ld page=0x40 word=160 reg=31
both cpu1 register_vcpu vm=2 vcpu=4
both cpu0 fault ipa=0xa2cb14 size=4 rt=3 steer=0x41414141000,0x3,0x201000,0x7e1f24f918092e7c
both cpu1 smmu_clear iova=0x7e1f24f918092e7c
both cpu0 st page=0x30 value=0x40000000
both cpu0 guest_hvc x0=0xf3a802d5148748d1 x1=0x3 x2=0x2 x3=0x1
both cpu0 verify_vm_image vm=1 sign=1
  at 4 both cpu1 register_kvm
both cpu0 st page=0x40 value=0x41414141
both cpu0 encrypt_buf in=0xe971b out=0xa2cb14
both cpu0 fault ipa=0x41000 write=1 size=4 rt=31 fetch=1
both cpu0 vcpu_run vm=1 vcpu=4 pfn=0x40 level=3 pc=0xa5c49aa4b4b09df2
both cpu0 hvc nr=19 x1=0x3 x2=0x12893236bf7fb483 x3=0x509991fdad8eb083 x4=0x3 x5=0x3 steer=0x4,0x0
both cpu1 exit_abort ipa=0xa5c49aa4b4b09df2 size=4 rt=31 noisv=1
both cpu1 smmu_lpae_map pa=0xe971b prot=1 ix=1
  at 5 both cpu0 load_crypt_vcpu vm=2 vcpu=4
both cpu1 grant addr=0xa5c49aa4b4b09df2 size=0x27b5
both cpu1 grant addr=0xa5c49aa4b4b09df2 size=0x1000
both cpu0 exit_class class=0x24 ec=0x3
both cpu0 ld page=0x30 word=241 reg=30 steer=0x50002
  at 3 both cpu1 set_reg reg=q16_low value=0x41414141
both cpu0 register_vcpu vm=1 vcpu=4
both cpu0 smmu_clear iova=0x5323f9588fef6521 cb=9 ix=1
both cpu0 phys_addr_ioremap vm=1 gpa=0xc0000000 pa=0x2000101000 size=0x1b9c
both cpu0 dev_ld cb=9 ix=1 page=0x31b753ac47453f4e word=392
both cpu0 remap_vm_image vm=1 pfn=0x40 image=4
both cpu0 register_vcpu vm=2 vcpu=4
both cpu0 load_crypt_vcpu vm=2 steer=0xf11c46c7a20d8368,0x40000,0x100000000,0xb
both cpu0 grant size=0x27b5
