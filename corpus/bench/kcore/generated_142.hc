obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 ld page=0x60000 reg=3 steer=0x11000
both cpu1 set_reg reg=x0 value=0x300020
both cpu1 load_crypt_vcpu vm=9
both cpu1 clear_vm_s2_range vm=1 start=0x2000100020
both cpu0 dev_st cb=2 ix=1 page=0x8000041 value=0x300020
both cpu0 dev_ld cb=2 ix=2 page=0x8000041 word=511
both cpu0 hvc nr=22 x1=0x40000000 x2=0x5a3cf0aa91536c6a x3=0x1 x4=0x9501e007128524b8 x5=0x1000
both cpu0 register_vcpu vm=2 vcpu=18446744073709551615
both cpu0 vcpu_run vm=2 vcpu=18446744073709551615 pfn=0x800 inject=1 pc=0x60000000 steer=0x84000000,0x60001000000
both cpu0 register_vcpu vm=77 vcpu=3
both cpu0 decrypt_buf vm=1 in=0xfa88ab gpa=0x60000000
both cpu0 exit_class class=0x12
  at 4 both cpu0 system_off
both cpu0 ld page=0x31 reg=3 steer=0x6
both cpu0 smmu_clear iova=0x60001000 cb=3 ix=1
both cpu0 decrypt_buf vm=2 in=0xa6529c gpa=0x50000000
both cpu0 smmu_lpae_map iova=0x60001000 pa=0x30000 cb=3 ix=1
both cpu1 dev_ld cb=7 page=0x8000030
both cpu1 register_vcpu vm=549755813888 vcpu=7
both cpu1 clear_vm_s2_range vm=3 start=0x2000108020 size=0x200000
both cpu0 phys_addr_ioremap vm=10 gpa=0x9c59c5edc2a391ee pa=0xa6529c size=0x3000
both cpu0 dev_st cb=3 page=0x6cd13dc7351c9db9 word=273 value=0x300020
both cpu0 set_mode mode=2
both cpu0 st page=0x31 value=0x300020
both cpu0 clear_vm_s2_range vm=2 start=0x400000 size=0x200000
both cpu0 grant addr=0x9c59c5edc2a391ee size=0x200000
  at 3 both cpu0 smmu_lpae_map iova=0x8000030000 pa=0x400000 cb=3 ix=1
both cpu0 st page=0x50001 value=0x300020
both cpu0 smmu_clear iova=0x60001000 cb=3
both cpu0 phys_addr_ioremap gpa=0xc0000000 pa=0x1000000 size=0x200000
both cpu0 decrypt_buf vm=2 in=0x2000108020 gpa=0x16736f691ea steer=0x10000,0x8,0x4,0x0
both cpu0 st page=0x39f6ccc48754bc3a value=0x300020
both cpu0 dev_ld cb=3 ix=1 page=0x60001 word=510
both cpu0 grant addr=0x40000010 size=0xe874
both cpu0 guest_hvc x0=0xc x2=0x50000000 x3=0x1
both cpu0 grant addr=0x50001000
both cpu0 smmu_alloc_pgd cb=2 vm=16 ix=1
both cpu0 st page=0x20 value=0x41414141
both cpu0 verify_vm_image vm=549755813888 sign=1
both cpu0 st page=0x50001 word=273 value=0xffffffffffffffff
both cpu0 revoke addr=0x16736f691ea size=0x201000
both cpu0 guest_hvc x0=0xc x2=0x3 x3=0x36b9bd6958d7e93
both cpu0 revoke addr=0x9c59c5edc2a391ee size=0x201000
both cpu0 system_off
both cpu0 st page=0x20 word=273 value=0x86855e911e8f8abc
both cpu0 st page=0x20 value=0xffffffffffffffff
both cpu0 set_reg reg=x4 value=0x40000000
  at 4 both cpu1 fault ipa=0x1000000 write=1 size=5465563665653269 rt=31 noisv=1 fetch=1
