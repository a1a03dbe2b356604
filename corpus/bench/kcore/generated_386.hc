obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 ld page=0x40001 word=18014398509481984 reg=21
both cpu0 ld page=0x1d17b14a7bc8187f word=1 reg=1
both cpu0 smmu_clear iova=0x80000000 cb=3
both cpu0 exit_iabt ipa=0x64d6b332169e4cda
both cpu1 smmu_clear iova=0xdddfb8f126c3b763 cb=970878349015 ix=2
both cpu1 smmu_free_pgd
both cpu1 dev_ld cb=7 page=0x6080d77a0fdddfad word=1 steer=0x4,0x40000000000,0x3,0x1
both cpu1 st page=0xf01999a58e8866e9 value=0x1
both cpu1 smmu_lpae_map iova=0x8000041000 pa=0x21000 prot=3 cb=7
both cpu1 st page=0x200 word=1 value=0x10
both cpu1 fault ipa=0x10000000000 size=4 rt=21
both cpu1 exit_abort ipa=0x64d6b332169e4cda size=4 rt=27
both cpu1 exit_irq
both cpu1 grant addr=0x8000000000 size=0x200000
both cpu1 guest_hvc x0=0x2807fb51d51f839c x1=0x40000000 x2=0x1000 x3=0xffffffffffffffff
B    cpu1 perturb observer=vm3 what=530424002125 target=0x1005 value=0x40000000
both cpu1 smmu_iova_to_phys iova=0x8000030000 cb=7
both cpu1 revoke addr=0x64d6b332169e4cda
both cpu0 st page=0x40001 value=0x40000000
both cpu0 load_crypt_vcpu vm=16
both cpu0 fault ipa=0x21000 size=8 rt=21
both cpu0 vcpu_run vm=16 vcpu=1 pfn=0xeef level=3 inject=1 steer=0x16000,0x0,0xb
both cpu0 load_crypt_vcpu vm=2
both cpu1 vcpu_run vm=16 vcpu=2 pfn=0xeef level=3 inject=1 pc=0x50000000
both cpu1 set_reg reg=csselr_el1 value=0xc3d580704ca6d6c2
A    cpu0 perturb observer=vm1 what=530424002125 target=0x1005 value=0x41414141
  at 3 A    cpu1 ld page=0x40001 reg=3
both cpu0 vcpu_run vm=1 pfn=0xeef level=3 inject=1
both cpu0 ld page=0x60000 reg=31
both cpu1 fault ipa=0x21000 size=8 rt=21 noisv=1
both cpu1 smmu_alloc_pgd cb=2 vm=4 ix=1
both cpu0 set_boot_info vm=16 addr=0x50000000
both cpu0 clear_vm_s2_range vm=2 start=0x20000
both cpu0 grant size=0x10000
both cpu0 fault ipa=0x348d07 write=1 size=8 rt=1
both cpu0 exit_irq
both cpu0 st page=0x2000000 word=511 value=0x9cc801c8e6de9ef8
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x31000 prot=4 cb=1 ix=1
both cpu0 vcpu_run vm=12 vcpu=1 pfn=0xeef level=2 inject=1 steer=0x3f
both cpu0 grant addr=0x9000010
both cpu0 fault ipa=0x20000 write=1 size=8 rt=14 fetch=1
both cpu0 smmu_clear iova=0x8000041000 cb=1 ix=1
both cpu0 clear_vm_s2_range vm=1 start=0x2000108020
both cpu0 vcpu_run vm=16 pfn=0xeef level=95462644742011 pc=0x5082f2421fc5c152 steer=0x0
both cpu0 phys_addr_ioremap vm=16 pa=0x2000110000 size=0x10000
both cpu0 st page=0x60000 word=256 value=0x40000000
both cpu0 smmu_lpae_map iova=0xf555cddb332bb5fe pa=0xf9a556 prot=2 cb=1 ix=1
  at 2 both cpu1 smmu_alloc_pgd cb=1 vm=8278252902062899 ix=1
