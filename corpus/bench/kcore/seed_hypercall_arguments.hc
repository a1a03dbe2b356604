obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
both cpu0 timer_set_cntvoff
both cpu0 clear_vm_s2_range size=0x1000
both cpu0 clear_vm_s2_range vm=16 size=0x1000
both cpu0 clear_vm_s2_range vm=1 start=0x10000000000 size=0x1000
both cpu0 clear_vm_s2_range vm=1 start=0xfffffff000 size=0x2000
both cpu0 clear_vm_s2_range vm=1 start=0x1000 size=0x10000000000
both cpu0 clear_vm_s2_range vm=1 start=0x1000 size=0x201000
both cpu0 clear_vm_s2_range vm=1 start=0x1001 size=0x1000
both cpu0 clear_vm_s2_range vm=1 start=0x1000 size=0x1001
both cpu0 set_boot_info addr=0x40000000 size=0x1
both cpu0 set_boot_info vm=16 addr=0x40000000 size=0x1
both cpu0 set_boot_info vm=1 addr=0x10000000000 size=0x1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x10000000000
both cpu0 set_boot_info vm=1 addr=0xfffffff000 size=0x1001
both cpu0 remap_vm_image pfn=0x1
both cpu0 remap_vm_image vm=16 pfn=0x1
both cpu0 remap_vm_image vm=1 pfn=0x10000000
both cpu0 remap_vm_image vm=1 pfn=0x1 image=5
both cpu0 verify_vm_image
both cpu0 verify_vm_image vm=16
both cpu0 smmu_free_pgd cb=8
both cpu0 smmu_free_pgd ix=2
both cpu0 smmu_alloc_pgd cb=8
both cpu0 smmu_alloc_pgd vm=16
both cpu0 smmu_alloc_pgd ix=2
both cpu0 smmu_alloc_pgd cb=5 ix=1
both cpu0 smmu_lpae_map iova=0x10000000000 prot=1
both cpu0 smmu_lpae_map pa=0x10000000000 prot=1
both cpu0 smmu_lpae_map prot=1 cb=8
both cpu0 smmu_lpae_map prot=1 ix=2
both cpu0 smmu_lpae_map prot=4096
both cpu0 smmu_lpae_map iova=0x800 prot=1
both cpu0 smmu_lpae_map pa=0x800 prot=1
both cpu0 smmu_iova_to_phys iova=0x10000000000
both cpu0 smmu_iova_to_phys cb=8
both cpu0 smmu_iova_to_phys ix=2
both cpu0 smmu_clear iova=0x10000000000
both cpu0 smmu_clear cb=8
both cpu0 smmu_clear ix=2
both cpu0 phys_addr_ioremap size=0x1
both cpu0 phys_addr_ioremap vm=16 size=0x1
both cpu0 phys_addr_ioremap vm=1 gpa=0x1000000000000 size=0x1
both cpu0 phys_addr_ioremap vm=1 pa=0x10000000000 size=0x1
both cpu0 phys_addr_ioremap vm=1 size=0x10000000000
both cpu0 phys_addr_ioremap vm=1 gpa=0xfffffffff000 size=0x2000
both cpu0 phys_addr_ioremap vm=1 pa=0xfffffff000 size=0x2000
both cpu0 phys_addr_ioremap vm=1 size=0x200001
both cpu0 register_vcpu
both cpu0 register_vcpu vm=16
both cpu0 register_vcpu vm=1 vcpu=8
both cpu0 encrypt_buf
both cpu0 encrypt_buf vm=1 in=0x10000000000
both cpu0 encrypt_buf vm=1 out=0x10000000000
both cpu0 decrypt_buf
both cpu0 decrypt_buf vm=1 in=0x10000000000
both cpu0 decrypt_buf vm=1 gpa=0x1000000000000
both cpu0 load_crypt_vcpu
both cpu0 load_crypt_vcpu vm=1 vcpu=8
both cpu0 hvc
both cpu0 hvc nr=12
both cpu0 hvc nr=30
both cpu0 hvc nr=18446744073709551615 x1=0x1 x2=0x2 x3=0x3 x4=0x4 x5=0x5
