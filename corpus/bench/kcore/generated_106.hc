obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu1 set_reg reg=csselr_el1 value=0x40000000
both cpu1 exit_abort ipa=0x375d4cbde46b6e66 size=4 rt=15 s1ptw=1 noisv=1
both cpu1 fault ipa=0x2000000000 size=4 rt=28 fetch=1 steer=0x50001000000,0x1,0x3,0xf9eaf7db41c11000
both cpu1 verify_vm_image vm=2
both cpu1 guest_hvc x0=0xb x1=0x1 x2=0x1000 x3=0x3
both cpu1 remap_vm_image vm=9 pfn=0x2000200 steer=0xe
both cpu0 dev_st ix=156922593 page=0x8000041 word=1 value=0x41414141
both cpu0 exit_wfx
both cpu1 dev_st cb=1 ix=156922593 page=0x8000041 word=511 value=0x41414141
both cpu1 grant addr=0x375d4cbde46b6e66 size=0x2000
both cpu1 fault ipa=0x2000000000 size=4 rt=19
both cpu1 decrypt_buf vm=9 in=0x2000000000 gpa=0x86dd0d7b93e66482
both cpu1 ld page=0x11 word=1 reg=15
  at 5 both cpu0 decrypt_buf vm=1 in=0x2000000000 gpa=0x375d4cbde46b6e66
  at 1 both cpu0 remap_vm_image vm=9 pfn=0x2000200 steer=0x4000,0x0,0x1000,0x2000000000000
both cpu1 grant addr=0x375d4cbde46b6e66 size=0x2000
both cpu1 vcpu_run vm=9 pfn=0x2000200 inject=1 pc=0x375d4cbde46b6e66
both cpu1 vcpu_run vm=1 pfn=0x2000200 level=2 pc=0x80000000
both cpu1 smmu_clear iova=0x9410eeafa8239e13 cb=1 ix=156922593
both cpu1 dev_ld ix=2 page=0x40000 word=1
both cpu1 ld page=0x11 reg=19
both cpu1 dev_st cb=1 ix=156922593 page=0x8000041 word=1
both cpu1 revoke addr=0xab83652bd6ea61a0 size=0xffff
both cpu1 st page=0x11 word=1
both cpu1 set_reg reg=x30 value=0x3a42ac7d4dfb186
A    cpu1 perturb observer=vm3 what=inc_exe target=0x100 value=0x1
both cpu1 grant addr=0x50200000 size=0x10000
both cpu1 ld page=0x40000 word=1 reg=19
both cpu0 set_pc value=0x50000000
both cpu1 remap_vm_image vm=1 pfn=0x10
both cpu1 exit_class class=0x3f ec=0x50000000
both cpu1 ld page=0x50201 word=1 reg=19
both cpu1 save_crypt_vcpu
both cpu1 revoke addr=0x50000000 size=0x2000
A    cpu1 perturb observer=vm3 what=inc_exe target=0x100
both cpu1 grant addr=0x8000000000 size=0xffff
both cpu1 ld page=0x40000 word=1 reg=19
both cpu0 exit_abort ipa=0xc9194778d5cae8fe write=1 size=8 rt=19 s1ptw=1
both cpu0 st page=0x11 word=1 value=0x40000000
both cpu0 revoke addr=0x50000000 size=0x2000
both cpu0 set_pc value=0x7fd03e9ab252607f
both cpu1 fault ipa=0x40000 write=1 size=1 rt=31 fetch=1 steer=0x73d97467e7b6ddf8,0x0
both cpu1 smmu_alloc_pgd cb=1 vm=1
both cpu1 ld page=0x11 word=511 reg=31
both cpu1 vcpu_run vm=1 vcpu=8 pfn=0x50 level=2 inject=1 pc=0x50000000
both cpu1 remap_vm_image vm=2 pfn=0x10
  at 2 both cpu0 smmu_clear iova=0x79b57d1022531ccc cb=1
B    cpu0 exit_abort write=1 size=1 rt=2 s1ptw=1 noisv=1
