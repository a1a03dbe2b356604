obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_vcpu_active
both cpu0 op_load_vcpu
both cpu0 op_register_vcpu
both cpu0 op_map_host addr=0x2000108034
both cpu0 op_revoke gfn=0x8000000 pages=1 steer=0xc,0x300020,0x11,0x32
B    cpu0 op_vcpu_active vm=15 vcpu=7
both cpu0 op_reclaim pfn=0x4000000 pages=1
B    cpu0 perturb observer=vm1 what=vm_off target=0xd7159cbb02e7b111
both cpu0 op_vcpu_active vm=1 vcpu=110369797
both cpu1 op_decrypt vm=1 pfn=0x2000000 gfn=0x8000000 steer=0x5000
both cpu1 op_free_smmu cb=3 ix=2
both cpu1 op_bind vm=16 gfn=0xcb3e2a3f694527a pfn=0x11
both cpu1 op_fault_map vm=1 gfn=0x10d1bd782c3b2b72 pfn=0x12 level=3
both cpu1 op_map_io gfn=0xc0000 pages=1
both cpu1 op_free_smmu cb=3 ix=2
both cpu1 op_map_host addr=0x21000
both cpu1 op_lpae_map iova=0x800003ffff pa=0x4000000000 prot=3
both cpu1 op_grant vm=15 gfn=0x50400 pages=1
both cpu1 op_lpae_map pa=0x21000 prot=572860714931080160 cb=3 ix=2
both cpu1 op_vcpu_active
both cpu1 write_page pfn=0x401 word=511 value=0xc8b0cbd53be6d3e0
both cpu1 op_teardown vm=3
both cpu1 op_smmu_clear iova=0x800003ffff cb=3 ix=2
both cpu0 op_lpae_map iova=0x8000041000 pa=0x2000108034 prot=3
both cpu0 op_poweroff vm=16
both cpu0 op_smmu_clear iova=0xc69e3a7b3f6d7432 cb=3 ix=2
both cpu0 op_vcpu_inactive vm=15 vcpu=110369797
both cpu0 write_page pfn=0x2000000
both cpu0 op_teardown vm=16
both cpu0 op_lpae_map iova=0x800003ffff pa=0x21000 prot=3 cb=1 ix=2
both cpu0 op_fault_map vm=15 gfn=0xcacc95c4931a932b pfn=0x2000000 level=3
both cpu0 op_revoke gfn=0x50200 pages=1
both cpu0 op_vcpu_active vm=3
both cpu0 op_vcpu_active vm=15 vcpu=6
both cpu0 op_bind gfn=0x50400 pfn=0x401
both cpu0 op_vcpu_inactive vm=15 vcpu=1
both cpu0 op_set_boot_info vm=1 addr=0x40002000 size=0x288d
both cpu0 op_map_host addr=0x46140
both cpu0 op_lpae_map iova=0x4f1421823551aae2 pa=0x32000 cb=3
both cpu0 op_fault_map vm=1 gfn=0x50002 pfn=0x2000000 level=3
both cpu1 op_set_boot_info vm=9 addr=0x40002000 size=0x288d
both cpu1 op_set_boot_info vm=2 addr=0x40002000 size=0x288d
both cpu1 op_fault_map vm=16 gfn=0xcacc95c4931a932b level=3
both cpu1 op_fault_map vm=2 gfn=0xcacc95c4931a932b pfn=0x3ff level=1 steer=0x0,0x0
both cpu1 op_vcpu_active vm=1 vcpu=110369797
both cpu1 op_grant gfn=0xe2ba271fca4d3230 pages=3
both cpu1 op_encrypt vm=1 in=0x401 out=0x21
both cpu1 op_lpae_map iova=0x800003ffff pa=0x21000 prot=3 cb=3 ix=2
both cpu1 op_decrypt vm=2 pfn=0x11 gfn=0xcacc95c4931a932b steer=0x3,0x0,0x1
