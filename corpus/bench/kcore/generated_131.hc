obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 op_vcpu_active vm=16 vcpu=16
both cpu0 op_map_host addr=0x2000100020
both cpu1 op_map_host addr=0x400000
both cpu1 op_vcpu_inactive vm=68719476736 vcpu=8
both cpu1 op_lpae_map iova=0x7b6eb8221ff9496c pa=0x30000 prot=4 cb=169
both cpu1 op_revoke gfn=0x8238db49c1bc419 pages=2 steer=0x2000000,0x0
both cpu1 op_set_boot_info vm=7 addr=0xffffffffffffffff size=0x1000
both cpu0 op_map_host addr=0x41001
both cpu0 op_set_boot_info vm=16 addr=0xffffffffffffffff size=0x1000
both cpu0 op_map_host addr=0x400000000000000
both cpu0 op_verify vm=16 sign=1
both cpu0 op_encrypt vm=16 in=0x800 out=0x2000100 steer=0x51000
both cpu0 op_lpae_map iova=0x7b6eb8221ff9496c pa=0x400000000000000 prot=4 cb=169
both cpu0 op_map_host addr=0x2000100020
both cpu0 op_alloc_smmu cb=1 vm=2 ix=2
both cpu0 op_lpae_map iova=0x8000030000 pa=0xba538f prot=1 cb=4
both cpu1 op_grant vm=1 gfn=0xfffffffff pages=1
both cpu1 op_map_host addr=0x2000100020
both cpu1 op_lpae_map iova=0x7b6eb8221ff9496c pa=0x2000100020 cb=169
both cpu1 write_page pfn=0x800 word=180 value=0x49b091f53ed00a2d
both cpu1 op_smmu_clear iova=0x8000041000 cb=169
both cpu1 op_fault_map gfn=0x2fe0d1be633c pfn=0x600 level=3
both cpu1 op_teardown vm=16
both cpu1 op_register_vcpu vm=16 vcpu=16
both cpu1 op_reclaim vm=1 pfn=0x800 pages=512
both cpu1 op_revoke vm=1 gfn=0x849f98e4f8a61c53 pages=2
both cpu1 write_page pfn=0x800 word=180 value=0x80
both cpu1 op_smmu_clear iova=0x7b6eb8221ff9496c cb=1
  at 1 both cpu0 op_reclaim vm=16 pfn=0x800 pages=512
both cpu1 op_bind vm=15 gfn=0x9a19529d38a9e7f2 pfn=0x800
both cpu1 op_vcpu_active vm=16 vcpu=5
B    cpu1 perturb observer=host what=host_map target=0x20 value=0x49b091f53ed00a2d
both cpu1 op_grant vm=7 gfn=0x50000 pages=6
both cpu1 op_map_io vm=16 gfn=0x1000 pfn=0x800 pages=3898788699396818
both cpu1 op_grant vm=1 gfn=0xfffffffff
both cpu1 op_remap_image vm=1 pfn=0x5f4 image=1
both cpu0 write_page pfn=0x5f4 word=180 value=0x300020
both cpu1 op_poweroff vm=15
both cpu1 op_fault_map vm=16 gfn=0xc0000 pfn=0x800 level=2 steer=0x0,0x60000000
both cpu1 op_fault_map vm=16 gfn=0x9a19529d38a9e7f2 pfn=0x800 level=3 steer=0x40000010000,0x0
both cpu1 op_decrypt vm=16 pfn=0x800 gfn=0x2fe0d1be633c
both cpu0 write_page word=1 value=0x300020
both cpu0 op_reclaim vm=2 pfn=0x800 pages=16
A    cpu0 perturb observer=vm5 what=host_map target=0x20 value=0x49b091f53ed00a2d
both cpu0 op_map_host addr=0x31000
both cpu0 op_fault_map vm=16 gfn=0x80000 pfn=0x800 level=3
both cpu1 op_smmu_clear iova=0x7b6eb8221ff9496c cb=1 ix=1
both cpu1 op_revoke vm=15 gfn=0x50000 pages=6 steer=0x0
