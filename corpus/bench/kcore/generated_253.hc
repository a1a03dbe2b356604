obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
both cpu0 op_poweroff vm=1
both cpu0 op_grant vm=1 gfn=0x7b5ed55cdfb53711 pages=2
both cpu0 op_alloc_smmu cb=4 ix=1
both cpu0 op_grant vm=1 gfn=0x7b5ed55cdfb53711 pages=513
both cpu0 op_set_boot_info vm=1 addr=0x60000000 size=0x10000
both cpu1 op_smmu_clear iova=0x61e93 cb=3 ix=1
both cpu1 op_teardown vm=1
both cpu1 op_poweroff
both cpu1 op_smmu_clear cb=4
both cpu1 op_load_vcpu vm=1 vcpu=8
both cpu1 op_verify vm=1 sign=1
both cpu1 op_remap_image pfn=0x40
both cpu1 op_map_io vm=1 gfn=0x7b5ed55cdfb53711 pfn=0x400
A    cpu0 op_bind vm=1 gfn=0x7b5ed55cdfb53711 pfn=0x40
A    cpu0 perturb observer=452 what=vm_off target=0x1000000000
A    cpu0 op_map_host addr=0x30a059
A    cpu0 perturb observer=452 what=count target=0x1000000000 value=0x41414141
B    cpu0 perturb observer=vm1 what=vm_off target=0x6999cd7cd6286ad2
both cpu1 op_bind vm=1 gfn=0x1000 pfn=0x40
both cpu1 write_page pfn=0x33 word=111
both cpu0 op_grant gfn=0x50000
B    cpu0 perturb observer=452 what=register target=0x1000000000
  at 5 B    cpu1 op_poweroff
both cpu1 op_lpae_map iova=0x5769b07a73406285 pa=0x8dcd5 prot=1 cb=4 ix=1
both cpu0 op_load_vcpu vm=1681 vcpu=8
both cpu0 op_vcpu_inactive vcpu=6
  at 1 both cpu1 op_lpae_map iova=0x8000050000 pa=0x2000100020 prot=1 cb=7 ix=1
both cpu0 op_reclaim vm=1 pfn=0x40 pages=2
both cpu0 op_bind vm=1681 gfn=0xfffffffff pfn=0x186
both cpu0 op_register_vcpu vm=1 vcpu=8
both cpu0 write_page pfn=0x11 value=0x94f23dc5c4b7fbe
both cpu1 op_lpae_map iova=0x8000050000 pa=0xcc6aa9 prot=3 cb=8 ix=1
both cpu1 op_encrypt vm=1 in=0x12 out=0x40
both cpu1 op_vcpu_inactive vm=1 vcpu=8
both cpu1 op_free_smmu cb=8 ix=1
both cpu1 op_bind gfn=0x39ea27b6e1c64127 pfn=0x40
A    cpu1 op_map_host addr=0x2000100020
A    cpu1 perturb observer=vm1 what=content target=0x31 value=0x300020
A    cpu1 perturb observer=vm1 what=vm_off target=0x6999cd7cd6286ad2 value=0x300020
  at 3 A    cpu0 op_remap_image pfn=0x40 image=2
  at 5 A    cpu0 op_free_smmu cb=131072
A    cpu0 perturb observer=452 what=register target=0x31 value=0x300020
A    cpu0 perturb observer=vm1 what=host_map target=0x6999cd7cd6286ad2 value=0x8d71d8f1dfbe7011
A    cpu0 write_page pfn=0x12 word=1
A    cpu0 perturb observer=452 what=vm_off target=0x21 value=0x300020
  at 2 A    cpu1 op_lpae_map iova=0x8000050000 pa=0x2000100020 prot=3 cb=7
both cpu0 op_grant vm=16 gfn=0xfffffffff pages=2
both cpu0 op_verify vm=1 sign=1
