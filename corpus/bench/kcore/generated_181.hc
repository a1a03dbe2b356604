obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_tables_full
both cpu1 op_fault_map vm=15 gfn=0xc9513a070477231b pfn=0x11 level=3 steer=0x84000000000,0x0
both cpu0 op_register_vcpu vm=253 vcpu=6
both cpu0 op_grant vm=3 gfn=0x1000 pages=16
B    cpu0 perturb observer=host what=count target=0x1000000000000000 value=0x1
both cpu0 op_vcpu_inactive vm=15 vcpu=6
both cpu0 op_map_io vm=15 gfn=0x50001 pfn=0x5ff pages=16
both cpu0 write_page pfn=0x5ff word=452 value=0x1
both cpu0 op_set_boot_info vm=15 addr=0x9000010 size=0x2000
both cpu0 op_load_vcpu vm=2 vcpu=6
  at 3 both cpu1 op_bind vm=15 gfn=0xc9513a070477231b pfn=0x4000000
both cpu0 op_grant vm=2 gfn=0x60000 pages=16
both cpu0 op_vcpu_inactive vm=2 vcpu=6
both cpu0 op_register_vcpu vm=1 vcpu=7
A    cpu0 perturb observer=13326410825856 what=count target=0x800 value=0x1
both cpu0 op_revoke vm=15 gfn=0xc9513a070477231b
both cpu0 op_vcpu_active vm=2 vcpu=7
both cpu0 op_bind vm=2 gfn=0xc9513a070477231b pfn=0x11 steer=0x0,0xb,0x1c4
B    cpu0 perturb observer=vm2 what=vm_off target=0x800 value=0x1
both cpu1 op_revoke vm=15 gfn=0xc9513a070477231b pages=1 steer=0x0
both cpu0 op_fault_map vm=3 gfn=0xc9513a070477231b pfn=0x11 level=3 steer=0x7,0x20001fffff,0x1,0x206daf31eb9d0f4
both cpu0 op_decrypt vm=2 pfn=0x11 gfn=0x1000
both cpu0 op_lpae_map pa=0x10000000000 prot=3 cb=8 ix=2
both cpu1 op_bind vm=2 gfn=0x40001 pfn=0x5ff
  at 5 both cpu0 op_fault_map vm=15 gfn=0x62d81b4bc06d6bd7 pfn=0x4000000 level=3
both cpu1 write_page pfn=0x33 value=0x1
A    cpu1 op_grant vm=2 gfn=0x50401 pages=16
A    cpu1 perturb observer=host what=count target=0x800 value=0x1
A    cpu1 op_remap_image vm=15 pfn=0x4000000 image=2 steer=0x60001,0x3,0x1,0x3000
B    cpu1 perturb observer=vm1 what=content target=0x920ff85b412173d1 value=0xe2f907bb4669e154
  at 2 B    cpu0 op_smmu_clear cb=1 ix=2
B    cpu0 write_page pfn=0x11 word=511 value=0x5d2de24d03bd4fee
both cpu0 op_grant vm=17 gfn=0x73b37c02fe2de12b pages=1
both cpu0 op_verify vm=12 sign=1
both cpu0 op_vcpu_active vm=3 vcpu=6
both cpu0 op_smmu_clear iova=0x604bd21b659ee4fd cb=3 ix=2
both cpu0 op_lpae_map iova=0x6ea7ad60d103d69a pa=0x30000 prot=3 ix=2
both cpu0 op_verify vm=3 sign=1
both cpu0 op_encrypt vm=3 in=0x4000000 out=0x5af
both cpu0 op_decrypt vm=2 pfn=0x11 gfn=0x40001
both cpu0 op_map_host addr=0x10000000000
  at 5 both cpu1 op_vcpu_inactive vm=2 vcpu=6
both cpu0 op_reclaim vm=1 pfn=0x4000000 pages=16
both cpu1 op_grant vm=17 gfn=0x40001 pages=16
both cpu1 write_page pfn=0x5ff value=0xffffffffffffffff
both cpu1 op_reclaim vm=2 pfn=0x32 pages=2
both cpu1 op_revoke vm=15 gfn=0x40001 pages=16 steer=0x4,0x10,0x22
both cpu1 op_grant vm=3 gfn=0x40001
both cpu1 op_vcpu_inactive vm=3 vcpu=8
