obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_three_images
both cpu0 write_page pfn=0x10 word=1
both cpu0 op_verify vm=5
  at 5 both cpu1 op_remap_image vm=5 pfn=0xb1c image=1
both cpu0 op_revoke vm=15 gfn=0xc0000 pages=1 steer=0x1
both cpu1 op_map_io vm=3 gfn=0xc0000 pfn=0x2000200 pages=3
both cpu1 op_vcpu_active vm=5 vcpu=1
both cpu1 op_vcpu_active vm=15
both cpu1 op_bind vm=3 gfn=0x1f8f72a
both cpu1 op_reclaim vm=1 pfn=0x10
both cpu1 op_map_host addr=0x3a894d
both cpu0 op_load_vcpu vm=5
both cpu0 op_revoke vm=1 gfn=0xc0000 steer=0x768
both cpu0 op_reclaim
both cpu0 op_lpae_map iova=0xe6579c6bb64e81d1 pa=0x3a894d cb=7
both cpu0 op_map_io vm=5 gfn=0xc0000 pfn=0x2000200 pages=1
both cpu0 op_bind vm=2 gfn=0xc0000 pfn=0x10
both cpu0 op_grant vm=5 gfn=0xc0000 pages=3
  at 3 both cpu1 op_poweroff vm=5
both cpu0 op_vcpu_inactive vm=8
both cpu0 op_fault_map vm=5 gfn=0xc0000 pfn=0x10 level=3
both cpu1 write_page pfn=0x10 word=1
both cpu1 write_page pfn=0x800 word=1 value=0x1
both cpu1 op_lpae_map iova=0xe6579c6bb64e81d1 pa=0x2981d0 cb=7
both cpu1 op_set_boot_info vm=5 addr=0xe346f551609abb89 size=0x10000
both cpu1 op_verify vm=3
  at 4 both cpu0 write_page pfn=0x4000000 word=511 value=0x1
both cpu1 op_fault_map vm=2 gfn=0x1f8f72a pfn=0x4000000 level=2
both cpu1 op_encrypt vm=1
both cpu1 op_revoke vm=3 gfn=0x1f8f72a steer=0x1,0x84000000
both cpu1 write_page pfn=0xfff word=360 value=0x40000000
B    cpu1 perturb observer=vm1 what=vm_handle target=0x30
both cpu1 op_lpae_map iova=0xe6579c6bb64e81d1 pa=0x3a894d cb=8
both cpu1 op_remap_image vm=5 pfn=0x3f9 image=1985538
both cpu0 op_verify vm=5 sign=18446744073709551615
both cpu0 op_remap_image vm=5 pfn=0x2000200 image=3 steer=0x2,0x0,0xe346f551609abb89
both cpu0 op_vcpu_active vm=15
both cpu0 op_grant vm=12 gfn=0x8ef3cfbeb86e325d
both cpu1 op_bind vm=5 gfn=0x1f8f72a pfn=0x3f9 steer=0x8,0x8000,0x0,0x40001
both cpu1 op_bind vm=2 gfn=0x60001 pfn=0x20
both cpu0 op_revoke vm=1 gfn=0x8ef3cfbeb86e325d
B    cpu0 perturb observer=vm1 what=vm_off target=0x1 value=0x300020
B    cpu0 op_lpae_map iova=0xe6579c6bb64e81d1 pa=0x2000108020 prot=3 cb=7
A    cpu0 write_page pfn=0x3f9 word=511 value=0x300020
both cpu0 op_grant vm=3 gfn=0x8000001 pages=2
both cpu0 op_encrypt vm=2 in=0x4e615913be376 out=0x200
both cpu0 op_verify vm=2 sign=18446744073709551615
both cpu0 op_encrypt vm=2 in=0x3f9 out=0x2000200
both cpu0 op_iova_to_phys iova=0xe6579c6bb64e81d1 cb=7
