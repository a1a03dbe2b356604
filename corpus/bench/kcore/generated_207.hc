obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
both cpu0 op_map_host addr=0x200010ffff
B    cpu0 perturb observer=vm1 what=stream target=0x31 value=0x41414141
both cpu0 op_verify vm=16
both cpu0 op_teardown vm=2
both cpu1 op_grant vm=1 gfn=0x1000 pages=513
both cpu0 op_encrypt vm=16 in=0x20 out=0x800
both cpu1 op_map_io vm=16 gfn=0x1000 pfn=0x10 pages=513
both cpu1 op_set_boot_info vm=11 addr=0x40000000 size=0x1000
both cpu1 op_set_boot_info vm=64 addr=0x1000 size=0xb3cc
both cpu0 op_vcpu_active vcpu=5
both cpu1 op_revoke gfn=0x1000 pages=513 steer=0x60
both cpu1 op_alloc_smmu cb=1 vm=15
B    cpu0 op_register_vcpu vcpu=5
B    cpu0 perturb observer=vm3 what=inc_exe target=0x21 value=0xd74f2dbcf0ca45ee
B    cpu0 perturb observer=host what=vm_off target=0x31 value=0xd74f2dbcf0ca45ee
both cpu0 write_page pfn=0xaf7 value=0x41414141
B    cpu0 perturb observer=vm1 what=vm_off target=0x800 value=0xd74f2dbcf0ca45ee
B    cpu0 write_page pfn=0x20 word=25 value=0xd74f2dbcf0ca45ee
B    cpu0 perturb observer=vm1 what=content target=0x800 value=0xd74f2dbcf0ca45ee
B    cpu0 perturb observer=vm3 what=content target=0x21 value=0x40000000
both cpu1 op_revoke vm=13 gfn=0xffffffffffffffff pages=513
both cpu1 op_smmu_clear iova=0x40000000 cb=1
both cpu1 op_register_kvm
A    cpu1 perturb observer=vm2 what=inc_exe target=0x31
both cpu1 op_poweroff vm=1
both cpu1 op_alloc_smmu cb=1 vm=2 ix=1
both cpu1 op_alloc_smmu vm=2 ix=1
both cpu1 op_decrypt vm=13 pfn=0x800 gfn=0x60001
both cpu1 op_load_vcpu vm=17149625039
both cpu1 op_set_boot_info vm=13 addr=0x40000000 size=0xce74
both cpu1 op_set_boot_info vm=12 addr=0x50001001 size=0x201000
both cpu1 op_load_vcpu vm=1
both cpu0 op_map_host addr=0x2000108020
both cpu0 op_vcpu_inactive vm=2
both cpu0 op_vcpu_inactive vm=8
both cpu0 op_encrypt in=0x32 out=0x30
both cpu0 op_remap_image vm=3 pfn=0x800 image=4
both cpu0 op_encrypt vm=12 in=0x89a out=0xaf7
both cpu0 op_lpae_map iova=0x800003ffff pa=0x454520 cb=1
both cpu0 op_lpae_map iova=0x8000030000 pa=0x2000108020 prot=4 cb=7
both cpu0 op_verify vm=1
both cpu0 op_decrypt pfn=0x800 gfn=0x60001
both cpu0 op_teardown vm=1
both cpu0 op_set_boot_info vm=8 addr=0x40000000 size=0x1000
both cpu0 op_map_host addr=0x454520
both cpu0 op_revoke gfn=0x60001 pages=15 steer=0x10000,0x1
both cpu0 op_verify vm=1
both cpu0 op_map_host addr=0x454520
