obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu1 revoke addr=0x40000000 size=0x10000
both cpu1 clear_vm_s2_range vm=2 start=0xb57b68 size=0x10000
  at 1 both cpu0 st page=0x9c55e34ba72b8878 word=1 value=0x300020
both cpu1 revoke addr=0x8000000000 size=0x10000
both cpu1 register_vcpu vm=16
both cpu1 remap_vm_image vm=2 pfn=0x436 image=1
both cpu1 smmu_free_pgd ix=1
both cpu1 fault ipa=0xb57b68 size=2 rt=1
both cpu1 hvc nr=30 x1=0x1c5919ce8ab9b0a2 x2=0x40000000 x4=0x1000 x5=0x306ce22629d22f9c steer=0x10000000,0x0,0x0,0x1000
both cpu1 vcpu_run vm=2 pfn=0x401 level=3 pc=0x9000010
A    cpu1 perturb observer=vm1 what=content target=0x10 value=0x41414141
both cpu1 register_kvm
both cpu1 dev_st ix=1 page=0x8000041 word=1
both cpu0 smmu_lpae_map iova=0x483af993b0128ae5 pa=0xb57b68 prot=1 cb=8
both cpu0 vcpu_run vm=2 vcpu=1 pfn=0x20 pc=0x9000010 steer=0x2
both cpu0 exit_sys64
both cpu0 smmu_lpae_map iova=0x483af993b0128ae5 pa=0x20000 prot=1
both cpu0 smmu_alloc_pgd vm=15
both cpu0 vcpu_run vm=2 pfn=0x436 level=3 inject=1 pc=0x40001000
both cpu0 vcpu_run vm=2 pfn=0x436 level=3 pc=0xb1aecf30a885fb48 steer=0x2
both cpu0 remap_vm_image vm=1 pfn=0x401
both cpu0 vcpu_run vm=2 pfn=0x401 level=2 pc=0x40002000 steer=0x1,0x8000040,0x1
both cpu0 dev_ld page=0x8000041 word=1
both cpu0 smmu_lpae_map iova=0x483af993b0128ae5 pa=0x2000001000 prot=1 cb=3
both cpu1 grant addr=0x40002000 size=0x201000
both cpu1 load_crypt_vcpu vm=2
both cpu1 vcpu_run vm=1 pfn=0x350 level=2 pc=0x40002000
both cpu1 st page=0x61ae27f80f2579f3 word=511 value=0x40000000
A    cpu1 dev_st page=0xa65faecba8034a7f word=511 value=0x40000000
A    cpu1 system_off
B    cpu1 smmu_alloc_pgd vm=16 ix=128391
B    cpu1 perturb observer=host what=vm_handle target=0x3 value=0x40000000
B    cpu1 smmu_lpae_map iova=0x40000000 pa=0x2000000000 cb=3
both cpu1 register_kvm
both cpu0 ld page=0x1ff word=422
both cpu0 st page=0xbf8107ef8fe8e202 value=0x41414141
both cpu0 st page=0x20 word=511
both cpu0 vcpu_run vm=15 pfn=0x40 level=2 pc=0x40000010 steer=0x0
both cpu0 vcpu_run vm=2 pfn=0x40 level=2 pc=0xffffffffffffffff
both cpu0 smmu_iova_to_phys iova=0x40000000
both cpu0 exit_irq
both cpu0 ld page=0x1ff word=1
both cpu0 smmu_iova_to_phys iova=0x40000000 cb=8
both cpu0 ld page=0x20 steer=0x0,0x201000,0xfffffffffffff000,0x7
both cpu0 smmu_lpae_map iova=0x8000050000 pa=0x2000000000
A    cpu1 perturb observer=host what=vm_handle target=0x3 value=0x2
A    cpu1 perturb observer=vm2 what=vm_handle target=0xffc4dbbc98ea4ea7 value=0x33cb9c2d8528c843
  at 3 A    cpu0 dev_st page=0xa65faecba8034a7f word=511 value=0x2
