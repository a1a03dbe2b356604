obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu1 dev_ld cb=6 page=0xd2302d870f8f6b0f word=1
both cpu1 fault ipa=0x83c247 write=1 size=6 rt=2 noisv=1 fetch=1
both cpu1 system_off
both cpu1 smmu_alloc_pgd cb=6 vm=1
B    cpu1 perturb observer=vm1 what=host_map target=0x11 value=0x41414141
B    cpu1 perturb observer=host what=vm_off target=0x11 value=0x41414141
both cpu1 remap_vm_image vm=3 pfn=0x40 image=2
both cpu1 vcpu_run vm=216932686054771 vcpu=7 pfn=0x33 level=2 inject=1 pc=0x1000
both cpu1 smmu_iova_to_phys iova=0x8000050000 cb=6
both cpu1 exit_irq
both cpu1 ld page=0x32 word=1
both cpu1 st page=0x32 word=1 value=0x41414141
both cpu1 dev_st cb=6 page=0xd2302d870f8f6b0f word=1 value=0x41414141
  at 1 both cpu0 dev_st ix=707037525461 page=0x8c8bf4849d2d8ee4 word=1 value=0x41414141
both cpu1 grant addr=0x1000 size=0x10000
both cpu1 vcpu_run vm=216932686054771 pfn=0x2000100 level=3 inject=1
both cpu1 vcpu_run vm=8796093022208 vcpu=5 pfn=0x11 level=2 inject=1
both cpu1 load_crypt_vcpu vm=15 vcpu=7
both cpu1 guest_hvc x0=0x84000004 x1=0x50000000 x2=0x3 x3=0x1000
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x21000 prot=4 cb=1
both cpu1 ld page=0x10 steer=0x1000,0x0,0x3
both cpu1 encrypt_buf vm=274877906944 in=0x20000 out=0x21000
  at 5 both cpu0 dev_ld cb=1 page=0xd2302d870f8f6b0f word=1 steer=0x2,0x0,0x18,0x800
both cpu1 verify_vm_image vm=216932686054771
both cpu1 save_crypt_vcpu vm=216932686054771
both cpu1 revoke addr=0x1000 size=0x10000 steer=0x50,0x1
both cpu1 exit_irq
both cpu1 grant addr=0x50001000 size=0x10000
both cpu1 guest_hvc x0=0x84000004 x1=0x1000 x2=0x1000 x3=0x50000000
both cpu1 system_off
both cpu1 exit_wfx
both cpu1 dev_ld cb=6 ix=1 page=0xd2302d870f8f6b0f word=1
both cpu1 remap_vm_image vm=216932686054771 pfn=0x2000100 image=1
  at 5 both cpu0 exit_sys64
both cpu0 set_reg reg=x4 value=0x40000000
both cpu0 set_pc
both cpu0 remap_vm_image vm=8796093022208 pfn=0x11 steer=0x11
both cpu0 revoke size=0x10000 steer=0x1ff
both cpu0 dev_ld cb=1 ix=1 page=0xd2302d870f8f6b0f
both cpu0 set_pc value=0x1000
both cpu1 fault ipa=0x7125a4 size=4 rt=31 noisv=1
both cpu1 exit_iabt
both cpu1 verify_vm_image vm=134217728
both cpu1 decrypt_buf vm=2 in=0x7125a4 steer=0x8000000
both cpu1 smmu_lpae_map iova=0x8000050000 pa=0x7125a4 prot=4 cb=1
A    cpu1 perturb observer=vm1 what=host_map target=0x1000
both cpu1 dev_st ix=1 page=0x561bac65a91c6120 value=0x1
both cpu1 dev_st ix=2 page=0x8000041 word=1 value=0x40000000
