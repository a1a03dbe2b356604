obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_running
both cpu0 hvc nr=19 x1=0x1000 x2=0x1 x3=0x50000000
A    cpu0 perturb observer=vm1 what=inc_exe target=0x10 value=0x300020
both cpu1 verify_vm_image vm=3 sign=1
B    cpu0 smmu_lpae_map iova=0x70000000 pa=0x32000 prot=3 cb=1 ix=1
B    cpu0 perturb observer=vm1 what=inc_exe target=0x10 value=0x2d816a393d6f4ed7
both cpu0 guest_hvc x0=0x84000000 x1=0x1000 x2=0x1000 x3=0x2
both cpu0 set_reg reg=x30 value=0x41414141
both cpu0 revoke addr=0x50200000 size=0x201000
both cpu1 exit_abort ipa=0x50200000 write=1 size=8 rt=31 s1ptw=1 noisv=1
both cpu1 smmu_lpae_map iova=0x70000000 pa=0x2000101020 prot=3 cb=1 ix=1
both cpu1 revoke addr=0xc0000000 size=0x3000
both cpu1 vcpu_run pfn=0xb76 level=2 inject=1 pc=0x50200000 steer=0x41414141,0x9000010
both cpu1 smmu_clear iova=0x70000000 cb=3 ix=1
both cpu1 set_boot_info vm=2 size=0x1000
  at 2 both cpu0 smmu_alloc_pgd cb=1 ix=2
both cpu1 dev_ld ix=1 page=0x60000 word=1 steer=0x12
both cpu0 vcpu_run vm=2 pfn=0xb76 level=2 pc=0x40000010 steer=0x60000
both cpu0 fault ipa=0x30000 write=1 size=8 rt=240119402635 noisv=1 fetch=1
both cpu1 smmu_alloc_pgd cb=1 ix=1
both cpu1 exit_irq
both cpu1 guest_hvc x0=0x84000000 x1=0x1000 x2=0x40000000 x3=0x2
  at 4 both cpu0 grant size=0x201000
both cpu1 dev_ld page=0x60000 word=1 steer=0x1,0xb,0x50200
both cpu1 clear_vm_s2_range start=0x2000101020 size=0x201000
both cpu1 verify_vm_image
both cpu1 smmu_lpae_map iova=0x60001000 pa=0x30000 prot=2 cb=2 ix=1
both cpu1 st page=0x31 word=1
both cpu1 remap_vm_image vm=2 pfn=0xb76 steer=0x2
both cpu1 exit_abort ipa=0x40002000 size=12742099612315 rt=240119402635 s1ptw=1
both cpu1 exit_abort ipa=0x50001000 write=1 size=8 rt=240119402635 s1ptw=1 noisv=1
both cpu1 phys_addr_ioremap vm=2 gpa=0x80000000 pa=0x10000 size=0x201000
both cpu0 smmu_clear iova=0x60001000 ix=1
both cpu0 load_crypt_vcpu
both cpu0 exit_abort ipa=0x80000000 write=140737488355328 size=2 rt=240119402635 s1ptw=1
both cpu0 clear_vm_s2_range start=0x30000 size=0x200000
both cpu0 remap_vm_image vm=2 pfn=0xb76 image=5
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x30000 prot=1
both cpu0 exit_iabt ipa=0x7c82e527079325ce
both cpu0 clear_vm_s2_range vm=2 start=0x4000000001 size=0xef2e
both cpu0 exit_class class=0x20 ec=0x1000
both cpu0 smmu_lpae_map iova=0x8000041000 pa=0x40000 ix=1
both cpu0 fault ipa=0x21000 size=12742099612315 rt=25 noisv=2 fetch=1 steer=0x40,0x0,0x200000
  at 3 both cpu1 set_boot_info vm=1 addr=0xbc79d32af86302ba size=0x10000
both cpu1 verify_vm_image vm=3
both cpu1 vcpu_run pfn=0xb76 level=2 pc=0xc0000000
both cpu0 fault ipa=0x10000 write=1 size=4 noisv=1 fetch=2
both cpu0 exit_iabt ipa=0x8000000000
both cpu0 set_boot_info vm=1 addr=0x80000000 size=0x200000
