obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=second_smmu
both cpu1 op_vcpu_active vcpu=1
both cpu1 op_alloc_smmu cb=6 vm=4
both cpu1 op_vcpu_inactive vm=16 vcpu=1
both cpu1 op_fault_map vm=2 gfn=0x35 pfn=0x10 level=1
both cpu1 op_vcpu_inactive vm=15 vcpu=1
both cpu1 op_load_vcpu vm=1 vcpu=1 steer=0xc0000000,0x2,0x1,0xfffffffffffff000
both cpu1 op_fault_map vm=15 gfn=0xffffffffffffffff pfn=0x8d5 level=1 steer=0x2,0x1,0x9,0x2000
both cpu1 op_bind vm=2 gfn=0x35 pfn=0x10
both cpu1 op_map_io vm=1 gfn=0x1944d7975828823d pfn=0x10 pages=15
both cpu1 op_free_smmu cb=7
both cpu1 op_map_host addr=0x10000
both cpu1 op_grant vm=1 gfn=0x60000 pages=15
both cpu1 op_alloc_smmu cb=1 vm=4
both cpu1 op_grant vm=15 gfn=0x8000001 pages=15
both cpu1 op_alloc_smmu cb=3 vm=16
both cpu1 op_vcpu_inactive vm=281474976710656 vcpu=1
both cpu1 op_fault_map vm=6 gfn=0x8000000 pfn=0x10 level=1 steer=0x4,0x1
both cpu1 op_iova_to_phys iova=0x8000050000 cb=7 ix=2
both cpu1 write_page pfn=0x845 value=0xa390486e83ea4b60
both cpu1 write_page pfn=0x10 word=202
B    cpu1 perturb observer=vm3 what=stream target=0x30 value=0x41414141
both cpu1 op_map_io gfn=0xfffffffff pfn=0xf8a pages=4
both cpu1 op_decrypt vm=15 pfn=0x800 gfn=0x50000
both cpu1 op_revoke gfn=0x1944d7975828823d pages=1 steer=0xf8a000
both cpu1 op_smmu_clear iova=0x8000050000 cb=3 ix=2
both cpu1 op_smmu_clear iova=0xffffffffffffffff cb=4633639
both cpu0 op_encrypt vm=1 in=0x10 out=0x11
  at 1 both cpu1 op_map_io gfn=0x40000 pfn=0x10 pages=16
both cpu0 op_vcpu_inactive vcpu=7
both cpu0 op_set_boot_info vm=15 addr=0xffffffffffffffff size=0x2000
both cpu0 op_iova_to_phys iova=0xffffffffffffffff cb=7
both cpu1 op_lpae_map iova=0x1000000000000000 pa=0x490be2 prot=3 cb=7 ix=2
both cpu1 op_teardown vm=16
both cpu0 op_set_boot_info vm=15 addr=0xffffffffffffffff size=0x201000
both cpu0 op_lpae_map iova=0x8000050000 pa=0x490be2 prot=1 cb=2
both cpu0 op_map_host addr=0x490be2
both cpu0 write_page pfn=0x399 word=2 value=0x41414141
both cpu0 op_vcpu_inactive vcpu=7
both cpu0 op_lpae_map iova=0x8000050000 pa=0x2000101020 prot=3 ix=2
both cpu1 op_register_vcpu vcpu=7
both cpu1 op_alloc_smmu cb=3 vm=3 ix=2
both cpu1 op_encrypt vm=15 in=0x200 out=0xf8a
A    cpu1 op_verify vm=1
A    cpu1 op_decrypt pfn=0x200 gfn=0x50000 steer=0x61000,0xc517ea13b6b42000,0x10
A    cpu1 perturb observer=vm1 what=content target=0x10 value=0x300020
A    cpu1 op_map_host addr=0x2000101020
both cpu1 op_fault_map vm=16 gfn=0x50000 pfn=0xf8a level=3
both cpu1 op_revoke vm=12 gfn=0xfffffffff pages=16
