obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=half_loaded
both cpu1 vcpu_run vm=16 vcpu=7 pfn=0x800 level=3 inject=1 pc=0xc0000000
both cpu1 set_boot_info vm=1 addr=0x50200000 size=0x5b7d
both cpu1 exit_sys64
both cpu1 fault ipa=0x4000000000 write=1 size=34359738368 rt=1 noisv=1 fetch=1
both cpu1 remap_vm_image vm=3 pfn=0x800 image=1
A    cpu1 perturb observer=vm1 what=context target=0x20 value=0xffffffffffffffff
A    cpu1 load_crypt_vcpu vm=3 vcpu=1
A    cpu1 perturb observer=host what=vm_off target=0x20 value=0x6ad26840d717db96
both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x2000200000 prot=4 cb=2
both cpu0 dev_st cb=7 page=0x8000030 word=511 value=0x41414141
both cpu0 revoke addr=0xc0000000 size=0x5b7d
both cpu0 set_boot_info vm=3 addr=0xc0000000 size=0x1000
both cpu0 st page=0x66c40de41442bb0c word=2 value=0x40000000
both cpu0 ld page=0x60000 reg=1 steer=0xc0000000,0x26840d717db96000,0xfffffffff000
both cpu0 revoke addr=0xc0000000 size=0x5b7d steer=0xb,0x1,0x40001,0x3
B    cpu1 perturb observer=vm1 what=inc_exe target=0x20 value=0x41414141
both cpu1 fault ipa=0x32000 size=4 rt=31 noisv=1 fetch=1
both cpu0 remap_vm_image vm=16 image=1
both cpu0 verify_vm_image vm=15 sign=1
both cpu0 remap_vm_image vm=1 image=1 steer=0x1,0x0
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x4000000000 prot=3 cb=2 ix=1
both cpu0 smmu_iova_to_phys iova=0x10000000000 cb=2
both cpu1 ld page=0xcf06052446c10bff word=1 reg=1
both cpu1 hvc nr=14 x1=0x40000000 x2=0x416ee12765f13990 x3=0x3 x4=0x2 x5=0x5ceac2e7db95624a steer=0x0,0xf,0x0,0x30
both cpu1 ld page=0xcf06052446c10bff word=511 reg=1
both cpu1 exit_irq
both cpu1 guest_hvc x0=0x765fc88ddf70748f x2=0x40000000 x3=0x40000000
both cpu1 grant addr=0xc0000000 size=0x5b7d
both cpu1 remap_vm_image vm=16 pfn=0x11 image=18446744073709551615
both cpu1 hvc nr=14 x1=0x40000000 x2=0x40000000 x3=0x40000000 x4=0x40000000 x5=0x1000
both cpu1 verify_vm_image
both cpu1 dev_ld cb=2 ix=2 page=0x40000 word=2
  at 2 both cpu0 set_reg reg=x2 value=0x41414141
both cpu1 revoke addr=0x80000000 size=0x58cc0563ec43e
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x9bd96f prot=3 cb=1 ix=2
both cpu0 decrypt_buf vm=16 in=0x9bd96f gpa=0xc0000000
both cpu0 ld page=0xcf06052446c10bff word=511 reg=31
B    cpu0 perturb observer=vm6 what=vm_handle target=0x1 value=0x41414141
both cpu1 system_off
both cpu1 remap_vm_image vm=16 pfn=0x600 image=1
both cpu1 ld page=0xcf06052446c10bff word=511 reg=1
both cpu1 st page=0x40000 value=0x41414141
both cpu1 grant addr=0x40001000 size=0x58cc0563ec43e
both cpu1 revoke addr=0x80000000 size=0x58cc0563ec43e
both cpu1 revoke size=0x3000
both cpu1 remap_vm_image vm=2 pfn=0x800 image=1
  at 4 both cpu0 exit_wfx
both cpu1 exit_iabt ipa=0x50000000
