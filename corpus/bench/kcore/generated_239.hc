obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=three_images
both cpu0 op_register_vcpu vcpu=2
both cpu0 op_fault_map gfn=0x8000000 pfn=0x800 level=3
both cpu0 op_poweroff vm=2
both cpu0 op_register_vcpu vm=2
  at 6 both cpu1 op_load_vcpu vm=2 vcpu=1
both cpu1 op_lpae_map iova=0x8000030000 pa=0xa2fa94 prot=2 cb=1
both cpu1 op_grant vm=11 gfn=0x50000
both cpu0 op_smmu_clear iova=0x8000050000 cb=1 ix=2
both cpu0 op_decrypt vm=16 pfn=0x4000000 gfn=0x50000
both cpu0 op_load_vcpu vm=2 vcpu=3 steer=0x14000,0x1
both cpu1 write_page pfn=0x810 word=1 value=0x1
both cpu1 op_remap_image vm=1 pfn=0x800
both cpu1 op_decrypt vm=2 pfn=0x800 gfn=0x69c0fceb01cd88d5
both cpu1 op_grant vm=11 gfn=0x8000000
both cpu1 op_register_kvm
both cpu1 op_decrypt vm=11 pfn=0x800 gfn=0x8000000
both cpu0 op_set_boot_info vm=11 addr=0x50001000 size=0x3001
both cpu1 op_encrypt vm=1 in=0x12 out=0x800
  at 3 both cpu0 op_map_host addr=0x9c973f
both cpu1 op_fault_map vm=16 gfn=0x69c0fceb01cd88d5 pfn=0xde9 level=3
both cpu1 op_remap_image vm=1 pfn=0x2000100
both cpu1 op_iova_to_phys iova=0x8000050000 cb=1 ix=2
both cpu1 op_iova_to_phys iova=0x8000040000 cb=1
both cpu1 op_vcpu_inactive vm=11 vcpu=1
both cpu1 op_reclaim vm=3 pfn=0x800
  at 4 both cpu0 op_revoke vm=2 gfn=0x60001 pages=1 steer=0xf,0x1000,0x1,0x3f
both cpu1 op_set_boot_info vm=16 addr=0x50001000 size=0x10000
both cpu1 op_smmu_clear iova=0x8000050000 cb=1 ix=1
both cpu1 op_verify vm=6 sign=1
both cpu1 op_register_vcpu vm=16 vcpu=1
A    cpu1 perturb observer=host what=vm_off target=0x800 value=0x1
both cpu0 op_lpae_map iova=0x8000050000 pa=0x9c973f prot=4 cb=2 ix=2
both cpu0 op_decrypt vm=11 pfn=0xde9 gfn=0x50001 steer=0x84000004,0x0,0x10000,0x483adebf5d3e5e9e
both cpu1 op_map_host addr=0x9c973f
both cpu1 op_load_vcpu vm=11 vcpu=1 steer=0x345a996f4ad35e0e
both cpu0 op_map_io vm=5 gfn=0x50001 pfn=0xde9
both cpu0 op_fault_map vm=11 gfn=0x60001 pfn=0x659 level=3
both cpu0 op_fault_map vm=12 gfn=0x50002 pfn=0x4000000 level=3
  at 2 both cpu1 op_vcpu_active vm=15 vcpu=7
both cpu0 op_set_boot_info vm=4125583425620 addr=0x50001000 size=0x10000
both cpu0 op_vcpu_active vm=11 vcpu=7
both cpu1 op_map_host
both cpu1 op_remap_image vm=1 pfn=0xde9 image=5 steer=0x1,0x2,0x4000
both cpu0 op_grant vm=1
both cpu0 op_alloc_smmu cb=2 vm=4 ix=2
both cpu1 write_page pfn=0xde9 word=511 value=0x1
both cpu1 op_map_host addr=0xffffff
both cpu1 op_verify vm=16 sign=1
