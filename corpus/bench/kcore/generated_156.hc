obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=running
both cpu0 fault ipa=0x10000000000 write=1 size=1 rt=1 noisv=1 fetch=1 steer=0x3,0x70,0x3
both cpu1 clear_vm_s2_range vm=2 start=0x200000 size=0x10000
both cpu1 verify_vm_image vm=2
both cpu1 ld page=0x2411b5bc54932896 word=512 reg=31
both cpu1 set_reg reg=x3 value=0x40000000
both cpu1 hvc nr=16 x1=0x40000000 x2=0xf95c9e5284d4f0ee x3=0x3 x4=0x20
both cpu1 clear_vm_s2_range vm=18446744073709551615 start=0x10000000000 size=0x10000
both cpu0 fault ipa=0x10000000000 size=4 fetch=1
both cpu0 guest_hvc x0=0xed89adb7087a6e44 x1=0x40000000 x2=0x40000000 x3=0xa640ffd86e73c5b9
both cpu0 smmu_alloc_pgd vm=1
both cpu0 dev_ld page=0x60001
both cpu0 dev_ld ix=1 page=0x8000050 word=1
both cpu0 fault ipa=0x10000000000 write=1 size=1 rt=31
both cpu0 st page=0x2411b5bc54932896 value=0x40000000
both cpu0 remap_vm_image vm=10 pfn=0x2000200
both cpu0 smmu_alloc_pgd vm=1
  at 1 both cpu1 set_boot_info vm=18446744073709551615 addr=0xc0000000 size=0x3000
both cpu0 smmu_alloc_pgd vm=16
both cpu0 register_kvm
both cpu0 dev_st cb=1 page=0x60001 word=512 value=0x40000000
both cpu0 exit_sys64
both cpu0 fault ipa=0x10000000000 size=6 rt=31 steer=0x3
both cpu1 exit_wfx
both cpu1 dev_ld cb=3921706904151558 page=0x40000 word=1 steer=0x8,0x1,0x0
both cpu1 remap_vm_image pfn=0x2000200
both cpu1 encrypt_buf vm=10 in=0x200010101f out=0x31000
both cpu1 grant addr=0xc0000000 size=0x10000
both cpu1 grant addr=0xc0000000 size=0x9563
both cpu1 ld page=0x2411b5bc54932896 word=1 reg=31
both cpu1 grant addr=0xc0000000 size=0x77d17887aa30689
both cpu0 verify_vm_image vm=16
both cpu1 verify_vm_image vm=3
both cpu1 dev_ld cb=1 page=0x60001 word=395
both cpu1 smmu_lpae_map iova=0x80000000 prot=4 cb=1 ix=1
both cpu1 grant addr=0x40001000 size=0x1000000000000
both cpu1 revoke addr=0x9000010 size=0x3000 steer=0x79000,0x40000000
both cpu1 revoke addr=0x40001000 size=0x10000
both cpu1 grant addr=0x40001000 size=0x1
both cpu1 fault ipa=0x2000101020 size=6 rt=31 fetch=1
both cpu1 remap_vm_image pfn=0x2000200 steer=0x1000,0x3000
both cpu1 load_crypt_vcpu vm=16
both cpu1 exit_wfx
both cpu1 remap_vm_image vm=1 pfn=0x1000 image=1 steer=0x40000000,0x1,0x17000
both cpu1 guest_hvc x0=0xffffffffffffffff x2=0x1000 x3=0x3
both cpu1 remap_vm_image pfn=0x1fe
both cpu1 st page=0x50000 value=0x40000000
both cpu1 vcpu_run vm=1 pfn=0x2000200 level=1 pc=0xc0000000
A    cpu1 perturb observer=16 what=host_map target=0x2 value=0x6ff171fc6094bb59
