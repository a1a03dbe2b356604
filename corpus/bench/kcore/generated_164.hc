obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=tables_full
both cpu0 smmu_clear iova=0x8000050000 cb=2 ix=1
both cpu1 grant addr=0x9000010 size=0x9682
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x32000 prot=3 cb=9 ix=1
both cpu1 smmu_iova_to_phys iova=0x8000041000 cb=1 ix=1
both cpu1 remap_vm_image vm=1 pfn=0x200 image=4
both cpu1 dev_st cb=8 ix=1 page=0xac0232679ceed430 word=511 value=0x41414140
both cpu1 dev_ld cb=1 page=0xac0232679ceed430 word=1
both cpu0 vcpu_run vm=1 pfn=0x40 level=3 pc=0x60000000 steer=0x0,0x9682000,0x1000
both cpu1 exit_iabt ipa=0x9000010
both cpu1 hvc nr=14 x1=0x40000000 x2=0x40000000 x3=0x1001 x4=0x1 x5=0x50000000
both cpu1 dev_st cb=1 page=0x40000 word=511 value=0x41414140
both cpu1 exit_wfx
both cpu1 register_kvm
both cpu1 guest_hvc x0=0x4000000 x1=0x40000000 x2=0x40000000 x3=0x40000000
both cpu1 exit_iabt ipa=0x9000010
both cpu1 exit_sys64
both cpu1 revoke addr=0x40000010 size=0x9682 steer=0x3,0x41414140,0x4
both cpu1 phys_addr_ioremap vm=1 gpa=0x9000010 pa=0x21000 size=0x2000
both cpu1 encrypt_buf vm=1 in=0x4000010000 out=0x400001 steer=0x657b2f5a9a0e70e9,0x1,0x10,0xf000
both cpu0 register_vcpu vm=2 vcpu=7
both cpu0 exit_class class=0x3f ec=0x40000000
both cpu0 revoke addr=0x9000010 size=0x201000
both cpu0 vcpu_run vm=16 vcpu=1 pfn=0x7f4 level=3 inject=1 steer=0x1,0xe,0x4
both cpu0 smmu_clear iova=0x8000050000 cb=9 ix=1
both cpu0 guest_hvc x0=0x4000000 x1=0x40000000 x2=0x40000000 x3=0x40000000
both cpu0 clear_vm_s2_range vm=2 start=0x21000 size=0x9682
both cpu0 revoke size=0x9682
both cpu0 exit_abort ipa=0x9000010 size=4 s1ptw=1 noisv=1
both cpu1 clear_vm_s2_range vm=1 start=0x21000 size=0xffff
  at 3 both cpu0 encrypt_buf vm=1 in=0x20000 out=0x4000000000 steer=0x2d000,0x5b9decd1784c2d7b
both cpu1 set_boot_info vm=1 addr=0x40000010 size=0x9682
both cpu1 grant size=0x2000
both cpu1 remap_vm_image pfn=0x7f4 image=1 steer=0x8000050000,0x41414141
both cpu1 revoke addr=0x9000010 size=0x201000
both cpu1 register_vcpu vcpu=7
both cpu1 set_boot_info vm=15 addr=0x9000010 size=0xffff
both cpu1 register_vcpu vm=9
both cpu1 revoke addr=0x9000010 size=0x9682 steer=0x2000
both cpu1 dev_ld cb=9 ix=1 page=0x60000 word=4611686018427387904
both cpu1 encrypt_buf in=0x4000010000 out=0x2000108034
both cpu1 fault ipa=0x2000200000 size=4 rt=31 fetch=1 steer=0x9682,0x1b,0x8
both cpu1 grant addr=0x2bfea1a2b062673b size=0x201000
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x21000 prot=3 cb=8 ix=1
both cpu1 register_vcpu
both cpu0 encrypt_buf in=0x21000 out=0x4000010000 steer=0x2,0x1
both cpu0 exit_abort size=1 rt=2 s1ptw=1
both cpu0 phys_addr_ioremap pa=0x21000 size=0xf2bb
  at 4 both cpu1 smmu_free_pgd cb=9
