obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 clear_vm_s2_range vm=15 start=0xfffffff000 size=0x1000
both cpu0 clear_vm_s2_range vm=1 start=0x1000 size=0x200000
both cpu0 set_boot_info vm=15 addr=0xfffffff000 size=0x1000
both cpu0 remap_vm_image vm=15 pfn=0xfffffff image=4
both cpu0 verify_vm_image vm=15
both cpu0 smmu_free_pgd cb=7 ix=1
both cpu0 smmu_alloc_pgd cb=7 vm=15
both cpu0 smmu_alloc_pgd cb=3 ix=1
both cpu0 smmu_lpae_map iova=0xfffffff000 pa=0xfffffff000 prot=3 cb=7 ix=1
both cpu0 smmu_iova_to_phys iova=0xffffffffff cb=7 ix=1
both cpu0 smmu_clear iova=0xfffffff000 cb=7 ix=1
both cpu0 register_kvm
both cpu0 phys_addr_ioremap vm=1 gpa=0xffffffe00000 pa=0x2000000000 size=0x200000
both cpu0 phys_addr_ioremap vm=1 pa=0xffffe00000 size=0x200000
both cpu0 phys_addr_ioremap vm=1 gpa=0x40000000 pa=0x2000000000
both cpu0 register_vcpu vm=15 vcpu=7
both cpu0 encrypt_buf vm=15 in=0xffffffffff out=0xffffffffff
both cpu0 decrypt_buf vm=15 in=0xffffffffff gpa=0xffffffffffff
both cpu0 load_crypt_vcpu vm=15 vcpu=7
both cpu0 save_crypt_vcpu vm=15 vcpu=7
