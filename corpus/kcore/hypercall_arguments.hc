obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Every host hypercall with an argument out of its range: INVAL, nothing changes. Unknown numbers too.
both cpu0 timer_set_cntvoff
both cpu0 clear_vm_s2_range vm=0 start=0 size=0x1000
both cpu0 clear_vm_s2_range vm=16 start=0 size=0x1000
both cpu0 clear_vm_s2_range vm=1 start=0x10000000000 size=0x1000
both cpu0 clear_vm_s2_range vm=1 start=0xfffffff000 size=0x2000
both cpu0 clear_vm_s2_range vm=1 start=0x1000 size=0x10000000000
both cpu0 clear_vm_s2_range vm=1 start=0x1000 size=0x201000
both cpu0 clear_vm_s2_range vm=1 start=0x1001 size=0x1000
both cpu0 clear_vm_s2_range vm=1 start=0x1000 size=0x1001
both cpu0 set_boot_info vm=0 addr=0x40000000 size=1
both cpu0 set_boot_info vm=16 addr=0x40000000 size=1
both cpu0 set_boot_info vm=1 addr=0x10000000000 size=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x10000000000
both cpu0 set_boot_info vm=1 addr=0xfffffff000 size=0x1001
both cpu0 remap_vm_image vm=0 pfn=1 image=0
both cpu0 remap_vm_image vm=16 pfn=1 image=0
both cpu0 remap_vm_image vm=1 pfn=0x10000000 image=0
both cpu0 remap_vm_image vm=1 pfn=1 image=5
both cpu0 verify_vm_image vm=0
both cpu0 verify_vm_image vm=16
both cpu0 smmu_free_pgd cb=8 ix=0
both cpu0 smmu_free_pgd cb=0 ix=2
both cpu0 smmu_alloc_pgd cb=8 vm=0 ix=0
both cpu0 smmu_alloc_pgd cb=0 vm=16 ix=0
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=2
both cpu0 smmu_alloc_pgd cb=5 vm=0 ix=1
both cpu0 smmu_lpae_map iova=0x10000000000 pa=0 prot=1 cb=0 ix=0
both cpu0 smmu_lpae_map iova=0 pa=0x10000000000 prot=1 cb=0 ix=0
both cpu0 smmu_lpae_map iova=0 pa=0 prot=1 cb=8 ix=0
both cpu0 smmu_lpae_map iova=0 pa=0 prot=1 cb=0 ix=2
both cpu0 smmu_lpae_map iova=0 pa=0 prot=0x1000 cb=0 ix=0
both cpu0 smmu_lpae_map iova=0x800 pa=0 prot=1 cb=0 ix=0
both cpu0 smmu_lpae_map iova=0 pa=0x800 prot=1 cb=0 ix=0
both cpu0 smmu_iova_to_phys iova=0x10000000000 cb=0 ix=0
both cpu0 smmu_iova_to_phys iova=0 cb=8 ix=0
both cpu0 smmu_iova_to_phys iova=0 cb=0 ix=2
both cpu0 smmu_clear iova=0x10000000000 cb=0 ix=0
both cpu0 smmu_clear iova=0 cb=8 ix=0
both cpu0 smmu_clear iova=0 cb=0 ix=2
both cpu0 phys_addr_ioremap vm=0 gpa=0 pa=0 size=1
both cpu0 phys_addr_ioremap vm=16 gpa=0 pa=0 size=1
both cpu0 phys_addr_ioremap vm=1 gpa=0x1000000000000 pa=0 size=1
both cpu0 phys_addr_ioremap vm=1 gpa=0 pa=0x10000000000 size=1
both cpu0 phys_addr_ioremap vm=1 gpa=0 pa=0 size=0x10000000000
both cpu0 phys_addr_ioremap vm=1 gpa=0xfffffffff000 pa=0 size=0x2000
both cpu0 phys_addr_ioremap vm=1 gpa=0 pa=0xfffffff000 size=0x2000
both cpu0 phys_addr_ioremap vm=1 gpa=0 pa=0 size=0x200001
both cpu0 register_vcpu vm=0 vcpu=0
both cpu0 register_vcpu vm=16 vcpu=0
both cpu0 register_vcpu vm=1 vcpu=8
both cpu0 encrypt_buf vm=0 in=0 out=0
both cpu0 encrypt_buf vm=1 in=0x10000000000 out=0
both cpu0 encrypt_buf vm=1 in=0 out=0x10000000000
both cpu0 decrypt_buf vm=0 in=0 gpa=0
both cpu0 decrypt_buf vm=1 in=0x10000000000 gpa=0
both cpu0 decrypt_buf vm=1 in=0 gpa=0x1000000000000
both cpu0 load_crypt_vcpu vm=0 vcpu=0
both cpu0 load_crypt_vcpu vm=1 vcpu=8
both cpu0 hvc nr=0
both cpu0 hvc nr=12
both cpu0 hvc nr=30
both cpu0 hvc nr=0xffffffffffffffff x1=1 x2=2 x3=3 x4=4 x5=5
expect clean
expect outcome host_hvc.unknown
expect outcome hvc_timer_set_cntvoff.ok
expect outcome hvc_clear_vm_s2_range.argument
expect outcome hvc_set_boot_info.argument
expect outcome hvc_remap_vm_image.argument
expect outcome hvc_verify_vm_image.argument
expect outcome hvc_smmu_free_pgd.argument
expect outcome hvc_smmu_alloc_pgd.argument
expect outcome hvc_smmu_lpae_map.argument
expect outcome hvc_smmu_iova_to_phys.argument
expect outcome hvc_smmu_clear.argument
expect outcome hvc_phys_addr_ioremap.argument
expect outcome hvc_register_vcpu.argument
expect outcome hvc_encrypt_buf.argument
expect outcome hvc_decrypt_buf.argument
expect outcome hvc_load_crypt_vcpu.argument
