obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_half_loaded
both cpu0 clear_vm_s2_range vm=5 start=0x200000 size=0xffff
both cpu0 fault ipa=0xffffff size=9 rt=1
both cpu0 smmu_alloc_pgd cb=2 vm=1
both cpu1 exit_abort ipa=0x40002000 size=1 rt=1 s1ptw=1
both cpu1 set_reg reg=q0_low value=0x1
both cpu1 dev_ld cb=3 ix=18446744073709551615 page=0x8000041 word=1 steer=0x2,0x1
both cpu1 encrypt_buf vm=7 in=0x200000 out=0xffffff steer=0xfffffffff000,0x1000000,0x0,0xfffffffffffff000
both cpu1 exit_abort ipa=0x40002000 size=9 rt=30 s1ptw=1073741824 noisv=1
both cpu1 register_vcpu vcpu=8
both cpu1 revoke addr=0x40000000 size=0x5509
both cpu1 dev_st cb=1 ix=18446744073709551615 page=0x8000040 word=1 value=0x1
both cpu0 exit_abort ipa=0x40002000 size=8 rt=2496243357830 s1ptw=1
both cpu0 smmu_iova_to_phys iova=0x60000000 cb=1
A    cpu0 perturb observer=host what=stream target=0x1 value=0x1
both cpu0 dev_ld cb=1 ix=18446744073709551615 page=0x40000 word=1
both cpu0 phys_addr_ioremap vm=3 gpa=0x40002000 pa=0x32000 size=0x5509
both cpu0 revoke addr=0x40002000 size=0x5509
both cpu0 smmu_alloc_pgd cb=2 vm=1 ix=18446744073709551615
A    cpu0 perturb observer=vm1 what=stream target=0x1 value=0x300020
A    cpu0 smmu_clear iova=0xbfc235f6fe1be471 cb=7 ix=18446744073709551615
both cpu1 st page=0x40001 word=1 value=0x300020
both cpu0 fault ipa=0x32000 size=8 rt=1 noisv=1 fetch=1
  at 1 both cpu1 set_boot_info vm=3 addr=0x40002000 size=0x10000
  at 4 both cpu1 ld page=0x40001 word=511 reg=31
both cpu0 fault ipa=0x32000 size=8 rt=2496243357830 fetch=1
both cpu0 ld page=0x40001 word=266 reg=4398046511104 steer=0x4,0x0
both cpu0 dev_st cb=2 page=0x40000 word=511 value=0x1
both cpu1 exit_iabt ipa=0x40002000
  at 6 both cpu0 dev_ld cb=2199023255552 page=0x40000 word=1 steer=0x50200,0x40000000000000
both cpu0 fault ipa=0x32000 size=8 rt=2496243357830 noisv=1 fetch=1 steer=0x2,0x601,0x4,0x2
both cpu1 grant addr=0x40002000
both cpu1 set_pc value=0x40002000
both cpu1 revoke addr=0x40002000 size=0x10000 steer=0x300020000,0x1000
both cpu1 register_kvm
both cpu1 encrypt_buf vm=2 in=0x100ab5 out=0x2000100000
both cpu1 exit_wfx
A    cpu0 exit_class class=0x12
A    cpu0 fault ipa=0x32000 size=2 rt=1 fetch=1
A    cpu0 perturb observer=vm1 what=inc_exe target=0x100 value=0x300020
A    cpu0 perturb observer=vm1 what=inc_exe target=0x10 value=0x300020
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x32000 prot=3 cb=8
both cpu0 smmu_alloc_pgd cb=1 vm=10
both cpu0 set_mode
both cpu0 revoke addr=0xc0000000 size=0x4b19 steer=0x2000000000,0x1
both cpu0 guest_hvc x0=0xc4000003
both cpu0 smmu_lpae_map iova=0x22e65d3a8a67b3a2 pa=0x2000100020 prot=3 cb=8
both cpu1 fault ipa=0x2000100020 write=1 size=8 rt=31 noisv=1 fetch=1
both cpu1 register_kvm
