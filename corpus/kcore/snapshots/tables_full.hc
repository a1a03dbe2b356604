obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# The tables of the host, of VM 1 (running on cpu1) and of bank 0 are used up: what needs a new table is refused.
both cpu0 fault ipa=0x80000000 write=0 size=8 rt=1
both cpu0 fault ipa=0x80200000 write=0 size=8 rt=1
both cpu0 fault ipa=0x80400000 write=0 size=8 rt=1
both cpu0 fault ipa=0x80600000 write=0 size=8 rt=1
both cpu0 fault ipa=0x80800000 write=0 size=8 rt=1
both cpu0 fault ipa=0x80a00000 write=0 size=8 rt=1
both cpu0 fault ipa=0x80c00000 write=0 size=8 rt=1
both cpu0 fault ipa=0x80e00000 write=0 size=8 rt=1
both cpu0 fault ipa=0x81000000 write=0 size=8 rt=1
both cpu0 fault ipa=0x81200000 write=0 size=8 rt=1
both cpu0 fault ipa=0x81400000 write=0 size=8 rt=1
both cpu0 fault ipa=0x81600000 write=0 size=8 rt=1
both cpu0 fault ipa=0x81800000 write=0 size=8 rt=1
both cpu0 fault ipa=0x81a00000 write=0 size=8 rt=1
both cpu0 fault ipa=0x81c00000 write=0 size=8 rt=1
both cpu0 fault ipa=0x81e00000 write=0 size=8 rt=1
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 register_vcpu vm=1 vcpu=1
both cpu0 register_kvm
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x2000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
both cpu0 remap_vm_image vm=1 pfn=0x11 image=0
both cpu0 phys_addr_ioremap vm=1 gpa=0x60000000 pa=0x2000000000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60200000 pa=0x2000000000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60400000 pa=0x2000000000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60600000 pa=0x2000000000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60800000 pa=0x2000000000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60a00000 pa=0x2000000000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60c00000 pa=0x2000000000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x60e00000 pa=0x2000000000 size=0x1000
both cpu0 phys_addr_ioremap vm=1 gpa=0x61000000 pa=0x2000000000 size=0x1000
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 smmu_lpae_map iova=0x70000000 pa=0x80000 prot=3 cb=0 ix=0
both cpu0 smmu_lpae_map iova=0x70200000 pa=0x81000 prot=3 cb=0 ix=0
both cpu0 smmu_lpae_map iova=0x70400000 pa=0x82000 prot=3 cb=0 ix=0
both cpu0 smmu_lpae_map iova=0x70600000 pa=0x83000 prot=3 cb=0 ix=0
both cpu0 verify_vm_image vm=1 sign=1
both cpu1 vcpu_run vm=1 vcpu=0 pc=0x40000000
expect clean
