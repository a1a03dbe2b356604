obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_page_shared
both cpu0 register_vcpu vm=1 vcpu=3
both cpu0 verify_vm_image vm=1
B    cpu1 perturb observer=host what=vm_off target=0x11
both cpu1 st page=0x40 word=38
both cpu1 exit_irq
both cpu1 remap_vm_image vm=1
both cpu1 phys_addr_ioremap vm=1 gpa=0x2da41c7a90284301 pa=0x6c3844 size=0x6932
both cpu1 exit_wfx
both cpu1 smmu_lpae_map iova=0x1000000000 pa=0x31000 prot=4 cb=4
both cpu1 dev_ld cb=4 page=0x60001 word=38
both cpu1 exit_abort ipa=0x2da41c7a90284301 size=8 rt=1 s1ptw=2
both cpu0 dev_ld cb=1 page=0x60001 word=38 steer=0xf,0x8,0x61
both cpu0 st page=0x40 word=38
B    cpu1 perturb observer=host what=inc_exe target=0x11
B    cpu1 perturb observer=8192 what=inc_exe target=0x12 value=0x1
B    cpu1 encrypt_buf vm=15 in=0x2000100020 out=0x6c3844 steer=0x6932,0x80000000,0x60001,0x0
B    cpu1 perturb observer=host what=count target=0x11 value=0x300020
both cpu0 smmu_lpae_map pa=0x6c3844 prot=4
both cpu0 dev_st cb=8 page=0x40000 word=38 value=0x596c92c5902a191f
both cpu0 smmu_lpae_map iova=0x1000000000 pa=0x2000100020 prot=2 cb=2 ix=1
both cpu0 exit_iabt
both cpu1 set_reg reg=4611686018427387904 value=0x300020
both cpu1 system_off
both cpu1 smmu_clear iova=0x8000030000 cb=3
both cpu1 revoke size=0x6932 steer=0x0,0x200,0x50400
both cpu1 verify_vm_image vm=15 sign=1
both cpu1 dev_ld cb=3 ix=1 page=0x40000 word=1
both cpu1 st page=0x40 word=38 value=0x7115bcf00c68ee68
  at 5 both cpu0 smmu_iova_to_phys iova=0x8000030000 cb=7
both cpu1 clear_vm_s2_range vm=3 start=0x50000 size=0x3000
both cpu1 set_reg reg=4611686018427387904
both cpu0 st page=0x40 word=38 value=0x300020
both cpu0 remap_vm_image vm=15 pfn=0x600 image=5
both cpu0 fault ipa=0x32000 write=1 size=4 rt=2 fetch=1
both cpu0 smmu_alloc_pgd cb=3 vm=2
both cpu1 revoke
both cpu1 fault ipa=0x41000 size=4 rt=2 noisv=1 steer=0x1000,0x0,0x600,0xc4000004
both cpu1 smmu_iova_to_phys iova=0x80000000 cb=3
both cpu1 set_boot_info vm=15 addr=0x50001000 size=0x10000
both cpu1 exit_wfx
both cpu1 dev_ld ix=2 page=0x8000041 word=38
both cpu1 load_crypt_vcpu vm=15 vcpu=6
both cpu1 smmu_clear iova=0x80000000 ix=1
both cpu1 dev_ld cb=7 page=0x60001 word=511
  at 5 both cpu0 grant addr=0x1000
both cpu1 guest_hvc x0=0xc x1=0x50000000 x3=0xd1d2ad613086ceb1
both cpu1 dev_st cb=3 page=0x8000050 word=38 value=0x7115bcf00c68ee68
both cpu0 exit_wfx
