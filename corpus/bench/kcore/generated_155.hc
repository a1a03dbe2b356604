obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_smmu_attached
both cpu0 op_reclaim vm=15 pfn=0x23b pages=512
both cpu1 op_verify vm=9
both cpu1 op_vcpu_active vm=2
both cpu1 op_bind vm=15 gfn=0x60000 pfn=0x23b steer=0x5
both cpu1 op_smmu_clear iova=0xa28e7e344bf0aebe cb=68824900553007
both cpu1 op_remap_image vm=3 pfn=0x23b image=18446744073709551615
both cpu1 op_revoke vm=2 gfn=0x50400 pages=2 steer=0x3000,0x820d979b323f28a9,0x8a1d685550dde75e
both cpu1 op_vcpu_inactive vm=2
both cpu1 op_teardown
A    cpu1 perturb observer=vm1 what=vm_off value=0x1
both cpu1 op_decrypt vm=14 pfn=0x23b gfn=0x60000
both cpu1 op_revoke vm=15 gfn=0x3245bed16144b885 pages=1
both cpu1 op_verify vm=2
B    cpu1 op_remap_image vm=15 pfn=0x23b image=18446744073709551615
B    cpu1 perturb observer=vm7 what=count target=0x1005 value=0x30001f
B    cpu1 perturb observer=vm1 what=vm_handle target=0x1047cecb032da6ec value=0x30001f
both cpu1 op_poweroff
both cpu1 write_page pfn=0x23b word=18446744073709551615 value=0x1
both cpu1 op_reclaim pfn=0xf67 pages=1
both cpu1 op_lpae_map iova=0x8000050001 pa=0x2000100000 prot=3 cb=68824900553007
both cpu1 write_page pfn=0x23b word=18446744073709551615 value=0x1
both cpu1 op_register_kvm
both cpu1 op_set_boot_info vm=7 addr=0xed80b251a8289caf size=0x1714
both cpu1 op_reclaim vm=18446744073709551615 pfn=0x23b pages=1
both cpu1 op_bind gfn=0x50002 pfn=0x11
both cpu1 op_revoke vm=15 gfn=0x60000 pages=16
both cpu1 op_vcpu_inactive vm=15
both cpu0 op_reclaim vm=18446744073709551615 pfn=0x23b pages=1
both cpu0 op_map_host
both cpu0 op_reclaim pfn=0x50
both cpu0 op_reclaim vm=2 pfn=0x12 pages=1
both cpu0 op_lpae_map iova=0x8000050001 prot=3 cb=68824900553007
both cpu1 op_encrypt vm=15 in=0x23b steer=0x3f
both cpu1 op_verify vm=18446744073709551615
  at 2 both cpu0 op_bind vm=2 gfn=0x3245bed16144b885 pfn=0x33
both cpu1 op_encrypt vm=3 in=0x740 out=0x32 steer=0x0,0xc0000000,0x2000100000,0x0
both cpu1 op_reclaim pfn=0x23b pages=1
both cpu1 op_free_smmu
both cpu0 op_fault_map vm=3 gfn=0x3245bed16144b885 pfn=0x11
both cpu0 op_revoke gfn=0xfffffffff
both cpu0 write_page pfn=0x23b word=112 value=0x40000000
A    cpu0 perturb observer=vm3 what=count target=0x30 value=0x40000000
both cpu0 op_vcpu_active vcpu=5
both cpu0 op_teardown vm=3
both cpu0 op_grant vm=16 gfn=0x5cdfec0d65b3f6cf pages=1
both cpu0 op_verify vm=10
both cpu0 op_fault_map gfn=0x50002 pfn=0x23b
both cpu0 op_vcpu_active
