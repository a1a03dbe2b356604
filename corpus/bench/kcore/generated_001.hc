obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=registered
both cpu1 op_fault_map vm=16 gfn=0x50002 pfn=0x900 level=3
both cpu1 op_decrypt pfn=0x900 gfn=0x50002
both cpu1 op_verify sign=1
B    cpu1 perturb observer=vm6 what=vm_off value=0x59379f0a292e1836
both cpu1 op_alloc_smmu cb=3 ix=1
both cpu1 op_register_kvm
both cpu1 op_vcpu_inactive vm=16 vcpu=32
  at 4 both cpu0 write_page pfn=0x12 word=470 value=0x1
both cpu1 op_verify sign=1
both cpu1 op_set_boot_info addr=0x8000000000 size=0x1000
both cpu1 op_map_host addr=0xffff
both cpu1 op_lpae_map iova=0x2ba88778dcecb35b pa=0x2000001000 prot=3 ix=2
both cpu1 op_fault_map vm=1 gfn=0x50002 pfn=0x11 level=3
both cpu1 op_reclaim vm=16 pfn=0x12 pages=1
both cpu1 op_reclaim vm=16 pfn=0x40 pages=16
both cpu1 op_lpae_map iova=0x2ba88778dcecb35b pa=0xffffff prot=3 cb=1
both cpu1 op_lpae_map iova=0x8000041000 pa=0xffff prot=3 cb=3 ix=1
both cpu1 op_encrypt in=0x11 out=0x20 steer=0x1d6
both cpu1 write_page pfn=0x11 word=470 value=0x59379f0a292e1836
both cpu1 op_reclaim vm=3 pfn=0x12 pages=1
A    cpu0 perturb observer=host what=vm_off target=0xad6f65b2ad4c0c0f value=0x59379f0a292e1836
A    cpu0 perturb observer=vm1 what=count target=0x21 value=0x59379f0a292e1836
A    cpu0 perturb observer=16 what=content target=0xad6f65b2ad4c0c0f value=0x1
A    cpu0 perturb observer=vm1 what=vm_off target=0xad6f65b2ad4c0c0f value=0x1
both cpu0 write_page pfn=0x11 value=0x40000000
both cpu0 op_reclaim vm=16 pfn=0x400 pages=1
both cpu1 op_reclaim pfn=0x11 pages=512
both cpu0 op_load_vcpu vm=16 vcpu=8
both cpu0 op_lpae_map iova=0x2ba88778dcecb35b pa=0x4000010000 prot=3 cb=2 ix=2
both cpu0 op_revoke vm=1 gfn=0xc0000 pages=1
both cpu0 op_vcpu_active vm=16 vcpu=1
both cpu0 op_grant vm=16 gfn=0xc0000 pages=3
both cpu1 op_map_io vm=1 gfn=0x40000 pfn=0x2000200 pages=513
both cpu1 op_reclaim vm=3 pfn=0x752 pages=1
both cpu1 op_grant vm=1 gfn=0x85bd84bd27036881
both cpu1 op_decrypt vm=16 pfn=0x30 gfn=0xc0000
both cpu1 op_fault_map gfn=0xfffffffff pfn=0x11 level=1
both cpu1 op_verify vm=2
both cpu1 op_map_host addr=0x4000010000
both cpu1 op_set_boot_info addr=0x40000010 size=0x4e20
both cpu1 op_verify
both cpu0 op_smmu_clear iova=0x5e64f338576c979c cb=7 ix=2
both cpu1 op_vcpu_inactive vm=8388608 vcpu=8
both cpu0 op_alloc_smmu cb=7 vm=15 ix=2
both cpu0 op_grant vm=6 gfn=0x50000 pages=5
both cpu0 op_grant vm=2 gfn=0x50000 pages=137438953472
both cpu0 op_alloc_smmu cb=7 vm=2 ix=2
both cpu0 op_free_smmu cb=2
