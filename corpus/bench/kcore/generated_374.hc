obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 exit_iabt ipa=0x60000000
both cpu0 vcpu_run vm=13 pfn=0x18e level=3 inject=1 pc=0x40000010
both cpu0 smmu_lpae_map iova=0x92685a75220f6e2c pa=0xcc3b3e prot=4 cb=2 ix=1
both cpu1 encrypt_buf vm=3 in=0x2000110000 out=0x740688 steer=0x1
both cpu1 set_boot_info
both cpu1 verify_vm_image vm=3 sign=1
  at 1 both cpu0 grant addr=0x80000000
both cpu1 set_reg reg=elr_el1 value=0x1
both cpu1 ld page=0x20 word=1
both cpu1 fault ipa=0x6f4a7b write=1 size=8 noisv=1 fetch=1
both cpu1 exit_abort ipa=0xc0000000 write=1 size=8 s1ptw=1 noisv=1
both cpu0 smmu_iova_to_phys iova=0x92685a75220f6e2c cb=2 ix=2
both cpu0 ld page=0x40001 word=1
both cpu0 fault ipa=0xcc3b3e write=1 size=8 noisv=34359738368 fetch=1
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x2000100020 prot=3 cb=2 ix=1
B    cpu0 perturb observer=vm1 what=content
B    cpu0 revoke addr=0x60000000
A    cpu0 exit_abort ipa=0xc0000000 write=1 size=4 s1ptw=1
A    cpu0 dev_ld cb=2 ix=1 page=0x8000041 word=1
A    cpu0 revoke steer=0x3000,0x0
A    cpu0 perturb observer=host what=vm_off value=0x41414142
both cpu0 exit_sys64
both cpu0 smmu_lpae_map iova=0x60000000 pa=0xdad5d2 prot=3 cb=7 ix=2
both cpu0 set_pc value=0x80000000
both cpu0 clear_vm_s2_range vm=1 start=0x40000
  at 2 both cpu1 fault ipa=0xdad5d2 write=1 size=8 rt=25 noisv=1 fetch=1 steer=0x16,0x0,0x1
both cpu0 hvc nr=13 x1=0x1c4fee88a35047b9 x2=0x50000000 x3=0x1 x4=0x1 x5=0x1
both cpu0 vcpu_run vcpu=7 pfn=0x2000000 level=3 inject=1 pc=0x80000000
both cpu0 system_off
both cpu0 load_crypt_vcpu vm=1 vcpu=7
both cpu0 remap_vm_image vm=1 pfn=0x2000000 image=5
both cpu1 ld page=0x50001 word=511
both cpu1 dev_st cb=2 page=0x8000041 word=1 value=0x41414142
both cpu1 grant addr=0x60000000 size=0x2000
both cpu1 revoke addr=0x80000000
both cpu1 remap_vm_image pfn=0x84c image=5 steer=0x40001fff,0x11f000,0x8
both cpu1 vcpu_run vcpu=3 pfn=0x2000200 level=3 inject=1
both cpu1 vcpu_run vcpu=7 pfn=0x2000000 level=3 inject=1 pc=0x50001000
both cpu1 fault ipa=0xdad5d2 write=1 size=2 rt=1 fetch=1
both cpu1 clear_vm_s2_range start=0xdad5d2 size=0x1000
both cpu1 exit_abort ipa=0x8000000000 write=1 size=2 s1ptw=1 noisv=1
both cpu1 st page=0x50000 word=383
both cpu1 st page=0x50000 word=383 value=0x41414142
both cpu1 vcpu_run vm=2 vcpu=7 pfn=0x4000000 level=3 inject=1 pc=0x60000000
both cpu1 set_reg reg=x0 value=0x40000000
both cpu0 system_off
both cpu1 remap_vm_image vm=2917 pfn=0x84c image=4
both cpu1 ld page=0x50000 word=511 reg=31
