obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 remap_vm_image vm=1 pfn=0x30 image=4
both cpu0 dev_ld cb=1 ix=1 page=0x60000 word=511
both cpu0 hvc nr=21 x1=0x40000000 x2=0xb345186ce56314b4 x3=0x3 x5=0x2
both cpu0 remap_vm_image vm=1 image=4 steer=0x4,0x200
both cpu0 register_vcpu vm=1 vcpu=7
both cpu0 smmu_iova_to_phys iova=0x80000000 cb=1 ix=18446744073709551615
B    cpu0 exit_sys64
B    cpu0 decrypt_buf vm=1 in=0x4000010000 gpa=0x40000000
B    cpu0 smmu_clear iova=0x80000000 cb=32768 ix=18446744073709551615
both cpu0 grant addr=0x40000000 size=0x1000
both cpu0 hvc nr=21 x1=0x40000000 x2=0x40000000 x3=0x1000 x4=0x40000000 x5=0x40000000
both cpu0 smmu_clear iova=0x80000000 cb=2
both cpu0 guest_hvc x0=0x84000004 x1=0x1 x2=0x40000000 x3=0x40000000
both cpu0 register_vcpu vm=16 vcpu=8
both cpu0 vcpu_run vm=16 vcpu=7 pfn=0x30 level=2 pc=0x40000010
both cpu0 vcpu_run vm=3 vcpu=7 level=3 pc=0x40000000
both cpu0 st page=0x200 word=511 value=0x41414141
both cpu0 set_pc value=0xcaa40c497d7995d7
both cpu0 ld page=0x10 word=511 reg=18
both cpu0 smmu_iova_to_phys cb=3 ix=1
both cpu0 encrypt_buf vm=3 in=0x592850 out=0x4000010000
both cpu0 grant addr=0x40000010 size=0x1000
both cpu0 set_reg reg=x4 value=0x300020
both cpu0 grant addr=0x8000000000 size=0x1
both cpu0 exit_abort ipa=0x1001 write=1024 size=4 rt=1 noisv=1
both cpu0 vcpu_run vm=3 vcpu=8 pfn=0x2000000 level=2 pc=0x9000010 steer=0xffffffffffffffff,0x3000,0x4
both cpu0 grant addr=0x40000000 size=0x1000
both cpu0 set_pc value=0x9000010
both cpu0 dev_st cb=3 ix=18446744073709551615 page=0x8000040 word=1 value=0x7c6ff48791364b35
both cpu0 decrypt_buf vm=9 in=0x10000000000 gpa=0x73b7d314b3c6fe95
both cpu0 guest_hvc x0=0x84000004 x1=0x3 x2=0x40000000 x3=0x40000000
both cpu0 set_boot_info vm=16 addr=0x50001000 size=0x10000
both cpu0 exit_class class=0x24 ec=0x3
both cpu0 set_boot_info vm=16 addr=0x50200000 size=0x200000
both cpu0 dev_st ix=18446744073709551615 page=0x60000 word=511 value=0x40000000
both cpu0 set_reg reg=x15 value=0x40000000
both cpu0 dev_st cb=3 ix=18446744073709551615 page=0x8000030 word=326 value=0x7c6ff48791364b35
both cpu0 phys_addr_ioremap vm=9 gpa=0x40000010 pa=0x2000108034 size=0x28da
both cpu0 remap_vm_image vm=3 pfn=0x401 image=4
both cpu0 verify_vm_image vm=3 sign=1024
both cpu0 fault ipa=0x400000 write=1024 size=2 rt=1 fetch=1024
both cpu0 vcpu_run vm=9 vcpu=7 pfn=0x401 level=2 inject=1 pc=0x22fcfec421979374
both cpu0 revoke addr=0x22fcfec421979374 size=0x7ced steer=0x400,0x3,0x28da
both cpu0 grant addr=0x9000010 size=0x28da
both cpu0 remap_vm_image vm=1 pfn=0x600 image=4
both cpu0 verify_vm_image
both cpu0 load_crypt_vcpu vm=1 vcpu=7
both cpu0 guest_hvc x0=0xc55b19591e5e02d2 x1=0x2f5b1b7 x2=0x8ea439ebe56cfd83 x3=0x3
