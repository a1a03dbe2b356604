obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=verified
both cpu1 write_page pfn=0x20 word=504 value=0xffffffffffffffff
both cpu1 op_alloc_smmu vm=5
both cpu0 write_page pfn=0x4000000 word=1 value=0xffffffffffffffff
  at 3 both cpu1 op_lpae_map iova=0x8000050000 pa=0xffffff prot=3 cb=8
both cpu0 write_page pfn=0x4000000 value=0xffffffffffffffff
both cpu0 op_remap_image vm=1 pfn=0x2000200 image=6
both cpu0 op_teardown vm=3
both cpu0 op_alloc_smmu cb=1 vm=5
both cpu0 op_set_boot_info vm=3 addr=0xc0000000 size=0x10000
B    cpu1 op_alloc_smmu vm=5 ix=1
B    cpu1 op_vcpu_inactive vm=2 vcpu=8
B    cpu1 perturb observer=host what=1073741824 target=0x58ab32d41b7dd6c9 value=0xffffffffffffffff
both cpu1 op_register_kvm
both cpu0 op_grant vm=15 gfn=0x50200 pages=512
both cpu0 op_grant vm=15 gfn=0x50401 pages=512
A    cpu1 perturb observer=host what=context target=0x58ab32d41b7dd6c9 value=0x80114bbb6f
A    cpu1 perturb observer=vm1 what=inc_exe target=0x11 value=0xffffffffffffffff
A    cpu1 perturb observer=host what=1073741824 target=0x58ab32d41b7dd6c9 value=0x80114bbb6f
A    cpu1 perturb observer=vm2 what=1073741824 target=0x58ab32d41b7dd6c9 value=0x41414141
both cpu1 op_register_vcpu vm=109765465 vcpu=4
both cpu1 op_map_host addr=0x21000
both cpu1 op_grant vm=15 gfn=0x50200 pages=2
both cpu1 op_map_io vm=15 gfn=0x50200 pfn=0x20 pages=512
both cpu1 op_lpae_map iova=0x8000050000 pa=0x4000000000 prot=3 cb=8 ix=1
both cpu1 write_page pfn=0x20 word=511 value=0x41414141
both cpu1 op_encrypt vm=109765465 in=0x20 out=0x20 steer=0x2,0x2000,0x0,0x0
both cpu1 op_decrypt vm=109765465 pfn=0x2b8 gfn=0xa53103b5ef860f95
B    cpu1 perturb observer=host what=1073741824 target=0x58ab32d41b7dd6c9 value=0x80114bbb6f
both cpu1 op_reclaim vm=1 pfn=0x11 pages=6
both cpu0 op_alloc_smmu cb=8 vm=5
both cpu0 op_register_kvm
both cpu0 op_smmu_clear iova=0x8000040000 cb=8 ix=2
both cpu0 op_lpae_map iova=0x60001000 pa=0x2000101020 prot=3 cb=8
both cpu0 op_teardown vm=109765465
both cpu0 op_alloc_smmu cb=3 vm=16 ix=1
both cpu1 op_lpae_map iova=0x70000000 pa=0x20000 prot=3 cb=3 ix=1
both cpu1 op_revoke vm=109765465 gfn=0x50200 pages=2
  at 4 both cpu0 op_verify vm=16 sign=1
both cpu1 op_map_host addr=0x4000000000
both cpu1 op_revoke vm=109765465 gfn=0x44b187d972852bed pages=6 steer=0x3,0x0
both cpu0 op_fault_map vm=109765465 gfn=0xfffffffff pfn=0x20 level=3 steer=0x40002000,0x0
both cpu0 op_encrypt vm=109765465 in=0x20 out=0x20 steer=0x17000,0x4000
both cpu0 op_register_vcpu vm=109765465
both cpu0 op_decrypt vm=15 pfn=0x30 gfn=0x50200 steer=0x3,0x10
both cpu0 op_alloc_smmu cb=4
both cpu0 op_lpae_map iova=0x8000040000 pa=0x2000101020 cb=3 ix=2
both cpu0 op_bind vm=1 gfn=0x44b187d972852bed pfn=0x11
both cpu0 op_poweroff vm=1
