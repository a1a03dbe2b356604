obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
A    cpu0 perturb observer=vm10 what=count target=0x31
A    cpu0 perturb observer=vm1 what=host_map target=0x1
both cpu0 load_crypt_vcpu vm=1 vcpu=8
both cpu0 fault ipa=0x32000 write=1 size=8 noisv=1 fetch=1
both cpu0 set_boot_info vm=2 addr=0x40000010 size=0x3000
both cpu0 st page=0x21
  at 4 both cpu1 set_pc value=0x9000010
both cpu0 exit_abort ipa=0x9000010 size=8 s1ptw=1
both cpu0 st page=0xde1b17b7a7d3e65c
both cpu0 fault ipa=0x32000 write=1 size=2 rt=2 noisv=1 fetch=1
both cpu1 dev_ld cb=2 page=0x82115432ca0a2cb4 word=327
both cpu1 exit_abort ipa=0x40001000 size=8 noisv=1
both cpu1 exit_class class=0x3f ec=0x2
both cpu1 smmu_lpae_map iova=0x10000000000 pa=0x4000010000 prot=4 cb=2
both cpu1 ld page=0x32 word=1 reg=3 steer=0x1e,0xffffff,0x1,0xf
both cpu0 st page=0x32 value=0x1
both cpu0 phys_addr_ioremap vm=1 gpa=0x40000010 pa=0x32000 size=0x10000
both cpu0 register_vcpu vm=1 vcpu=8
both cpu0 set_reg reg=122 value=0xffffffffffffffff
both cpu0 register_kvm
both cpu0 remap_vm_image vm=1 pfn=0x30 image=688813010
both cpu0 fault ipa=0x32000 write=1 size=8 noisv=1 steer=0x4000,0x1,0x0
both cpu0 smmu_clear iova=0x8000050000 cb=2
both cpu0 dev_st cb=2 page=0x82115432ca0a2cb4 word=1 value=0x40000000
both cpu0 exit_sys64
both cpu0 exit_abort ipa=0x80000000 write=1 size=4 s1ptw=1 noisv=1
B    cpu0 vcpu_run vm=15 vcpu=8 pfn=0x30 level=2 inject=1 pc=0x80000000
B    cpu0 vcpu_run vm=2 vcpu=4 pfn=0x30 level=2 inject=1 pc=0x80000000 steer=0xb,0x8000030,0x80000000,0x2
B    cpu0 perturb observer=vm3 what=host_map target=0xc8865faa8623ea8d value=0x22498c6d02393d70
B    cpu0 perturb observer=vm2 what=host_map target=0x1 value=0x22498c6d02393d70
both cpu0 smmu_iova_to_phys iova=0x10000000000 cb=2 ix=1
both cpu0 smmu_lpae_map iova=0x70000000 pa=0x32000 prot=4 cb=2
both cpu0 grant addr=0x50000000 size=0xf0ad
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0x32000 prot=2 cb=7 ix=2
both cpu0 exit_iabt ipa=0x50000000
both cpu0 exit_irq
both cpu0 set_reg reg=q2_low value=0x1
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 grant addr=0x50000000 size=0x201000
both cpu0 remap_vm_image vm=1 pfn=0x30 image=688813010 steer=0x20,0xe4fb8bc53b7302bf
both cpu0 grant addr=0x50000000 size=0xf0ad
both cpu1 set_pc value=0x50000000
both cpu1 exit_abort ipa=0x50000000 write=1 size=4 s1ptw=1
both cpu1 fault ipa=0xef3a26 write=1 size=4 rt=3 fetch=1
both cpu1 fault ipa=0x32000 write=1 size=4 noisv=1 fetch=1
both cpu1 set_pc value=0x80000000
both cpu1 decrypt_buf vm=2 in=0xef3a26 gpa=0x80000000 steer=0x1000,0x70000000000,0xf0ad000,0x0
both cpu1 remap_vm_image vm=1 pfn=0x1000
