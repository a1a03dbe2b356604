obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# Bank 0 of SMMU 0 is the host's and maps page 0x40; bank 1 is VM 1's and maps 0x50 and, read-only, 0x10; VM 1 runs on cpu1.
both cpu0 smmu_alloc_pgd cb=0 vm=0 ix=0
both cpu0 smmu_lpae_map iova=0x8000040000 pa=0x40000 prot=3 cb=0 ix=0
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 register_vcpu vm=1 vcpu=1
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 smmu_alloc_pgd cb=1 vm=1 ix=0
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x50000 prot=3 cb=1 ix=0
both cpu0 smmu_lpae_map iova=0x40000000 pa=0x10000 prot=1 cb=1 ix=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
expect clean
