obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_registered
both cpu0 op_reclaim vm=2 pfn=0x21 pages=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000100020 prot=3 cb=7 ix=1
both cpu0 op_reclaim vm=15 pfn=0x21
both cpu1 op_reclaim pfn=0x11 pages=1
both cpu1 op_teardown vm=2
both cpu0 op_fault_map vm=15 gfn=0x50400 pfn=0xfff level=3
both cpu0 op_reclaim vm=2 pfn=0x33 pages=3
both cpu0 op_revoke vm=2 gfn=0x50400 pages=512 steer=0x2
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000100020 prot=3 cb=1
both cpu0 op_set_boot_info vm=15 addr=0xc0000000 size=0x3792
both cpu0 op_load_vcpu vm=15 vcpu=7
both cpu0 write_page pfn=0x400 value=0x1
both cpu0 op_lpae_map iova=0x8000041000 pa=0x2000100020 prot=2 cb=34359738368
both cpu0 write_page pfn=0x10 word=511 value=0x1
both cpu0 op_map_host addr=0x2000100020
both cpu1 op_fault_map vm=15 gfn=0x50400 pfn=0x7e5 level=3
both cpu1 op_vcpu_inactive vm=3
B    cpu1 perturb observer=vm1 what=vm_handle target=0x800 value=0x40000000
both cpu1 op_fault_map vm=2 gfn=0x50400 pfn=0x800 level=2 steer=0x2746231091673bcb,0x0
both cpu1 op_grant vm=16 gfn=0xe0eb4ef1df29a566 pages=240
both cpu0 op_load_vcpu vcpu=1 steer=0x9938b0b95142885b
both cpu0 op_free_smmu cb=1 ix=1
both cpu0 op_bind vm=15 gfn=0x60000 pfn=0x21
  at 4 both cpu1 op_revoke vm=15 gfn=0x50400
both cpu0 op_fault_map vm=2 gfn=0x40001 pfn=0x200 level=2 steer=0x1,0x0
both cpu0 write_page pfn=0x400 word=511 value=0x71432346172a2fb0
A    cpu0 perturb observer=host what=vm_handle target=0x1 value=0x1
both cpu0 op_remap_image vm=1 pfn=0x11 steer=0x3,0x1d4445e77ae47000,0x2,0x2
both cpu0 op_map_host addr=0x10000
both cpu0 op_smmu_clear iova=0xd0cfffe2897d0378 cb=1 ix=1
both cpu0 op_remap_image vm=15 pfn=0x17d
both cpu0 op_bind gfn=0x60000 pfn=0x2000100
both cpu0 op_smmu_clear iova=0xd0cfffe2897d0378 cb=8
both cpu0 write_page pfn=0x800 word=511 value=0x71432346172a2fb0
both cpu0 op_decrypt vm=15 pfn=0x21 gfn=0x9e0850c75b46f05c steer=0x1,0x4000,0xffffffffffffffff
both cpu0 write_page pfn=0x12 word=511 value=0x300020
both cpu0 op_encrypt vm=3 in=0x2000100 out=0x2000000
A    cpu1 perturb observer=vm1 what=vm_handle target=0x1 value=0x40000000
  at 5 A    cpu0 write_page pfn=0x12 word=1 value=0x71432346172a2fb0
both cpu1 op_set_boot_info addr=0x8000000000 size=0x1000
both cpu1 write_page pfn=0x32 word=2 value=0x41414141
both cpu1 op_encrypt vm=1 in=0x20 out=0x21 steer=0x0,0x8000040000,0x0
both cpu1 op_lpae_map iova=0x60001000 pa=0x10000 cb=1 ix=1
B    cpu1 perturb observer=host what=inc_exe target=0x1 value=0x41414140
both cpu1 op_vcpu_inactive vcpu=7
both cpu0 op_reclaim vm=2251799813685248 pfn=0x32 pages=512
both cpu0 op_encrypt vm=15 in=0x1000 out=0x21
  at 2 both cpu1 op_fault_map vm=11 gfn=0x40001 pfn=0x10 level=1
