obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_verified
both cpu1 smmu_lpae_map iova=0x8000030000 pa=0x2000100000 prot=3 cb=2 ix=2
A    cpu1 perturb observer=vm3 what=register target=0x7e26a252fc9761c1 value=0x40000000
both cpu1 remap_vm_image vm=1 pfn=0x52d image=4
both cpu1 st page=0x2e49b8007eefa8b5 word=338 value=0x40000000
both cpu1 verify_vm_image vm=1 sign=14936303707564012361
both cpu1 st page=0x2e49b8007eefa8b5 word=338 value=0x40000000
both cpu1 exit_abort ipa=0x8000000000 write=14936303707564012361 size=8 rt=31 s1ptw=18014398509481984 noisv=18014398509481984
both cpu1 vcpu_run vm=1 vcpu=1 pfn=0x1000 level=3 pc=0xbc2d951aa946b8a4
both cpu1 remap_vm_image vm=1 pfn=0x2bd image=4 steer=0x40000000,0x1,0x2
both cpu0 exit_iabt ipa=0x8000000000
both cpu1 exit_iabt ipa=0xffaf20bbb690d5ef
both cpu1 remap_vm_image vm=2 pfn=0x52d image=4
both cpu1 revoke addr=0xc0000000 size=0x200000
both cpu1 st page=0x31 value=0x1
both cpu1 remap_vm_image vm=1 pfn=0x32 image=5
both cpu0 exit_abort ipa=0xc0000000 write=18014398509481984 size=2 rt=31 s1ptw=14936303707564012361 noisv=1
both cpu1 st page=0x31 word=511 value=0x386432017962bf5e
both cpu1 vcpu_run vm=15 vcpu=1 pfn=0x33 level=3 inject=18014398509481984 pc=0xe4eb2c1e34f664e2
both cpu1 verify_vm_image vm=15
both cpu1 smmu_clear iova=0x8000050000 cb=2 ix=2
both cpu1 exit_abort ipa=0xc0000000 write=18014398509481984 size=2 rt=11 s1ptw=2 noisv=18014398509481984
both cpu0 dev_ld cb=1 ix=1 page=0x8000040 word=23
both cpu0 dev_ld cb=2 ix=2 page=0x8000040 word=1
both cpu0 save_crypt_vcpu vm=3 vcpu=131072
both cpu1 exit_iabt ipa=0x50000000
both cpu0 decrypt_buf vm=1 in=0x31000 gpa=0xfa41c53a3a6
both cpu0 set_boot_info addr=0xfa41c53a3a6 size=0x200000
both cpu0 verify_vm_image vm=3 sign=18014398509481984
B    cpu0 perturb observer=vm11 what=vm_handle target=0x11 value=0x1
both cpu0 exit_iabt ipa=0x40000000
both cpu0 smmu_clear iova=0x8000050000 cb=18446744073709551615 ix=2
both cpu0 set_boot_info vm=2 addr=0xc0000000
A    cpu0 perturb observer=vm3 what=vm_handle target=0x800 value=0x386432017962bf5e
both cpu0 revoke addr=0x7f6548f7c4c73ac1 size=0x200000
both cpu1 revoke addr=0xc0000000 size=0xeaa8
both cpu1 st page=0x31 word=511 value=0x1
both cpu1 dev_ld cb=2 ix=1 page=0x8000040 steer=0x31000000,0x3000
both cpu1 phys_addr_ioremap vm=15 gpa=0x501fffff pa=0x4f01d9 size=0x200000
both cpu1 register_vcpu vm=15 vcpu=1
both cpu1 exit_abort write=1 size=2 rt=11 s1ptw=18014398509481984
both cpu1 smmu_clear iova=0x1 cb=1
both cpu1 register_kvm
both cpu1 exit_abort ipa=0x40000010 write=18014398509481984 size=2 rt=31 s1ptw=1 noisv=1
both cpu1 verify_vm_image sign=1
both cpu1 system_off
both cpu1 exit_irq
A    cpu1 perturb observer=vm1 what=register target=0x11 value=0x40000000
both cpu0 exit_class class=0x18
