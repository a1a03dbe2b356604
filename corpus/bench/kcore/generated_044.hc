obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=two_vms
both cpu1 hvc nr=19 x1=0x1 x2=0x1000 x4=0x3
both cpu1 dev_st cb=7 ix=1 page=0x60000 word=511 value=0x1
both cpu1 smmu_lpae_map iova=0x4f1421823551aae2 pa=0x46140 prot=3
both cpu1 clear_vm_s2_range vm=16 start=0x16d5d56bd08 size=0x1000
both cpu1 grant addr=0x40002000 size=0x1000
both cpu1 clear_vm_s2_range vm=11 start=0x21000 size=0x10000
both cpu1 register_vcpu vcpu=110369797
both cpu1 dev_st page=0xe42e01201618e8a1 word=511 value=0xfe0293150314dfb3
both cpu1 smmu_clear iova=0x4f1421823551aae2 ix=1
both cpu1 remap_vm_image vm=3 steer=0x0
both cpu1 decrypt_buf vm=16 in=0x46140 gpa=0x40002000
both cpu0 exit_abort ipa=0x80000000 size=549755813888 rt=24 s1ptw=18446744073709551615
both cpu1 exit_wfx
both cpu1 verify_vm_image vm=3
both cpu1 revoke addr=0x40002000 size=0x1000
both cpu1 remap_vm_image vm=3 pfn=0x11 image=1
both cpu1 fault ipa=0x46140 write=1 size=549755813888 rt=3 noisv=1
both cpu1 vcpu_run vm=14 vcpu=8 pfn=0x600 level=2 inject=1 pc=0x40002000 steer=0x10000,0x1000,0x2,0x3
both cpu0 vcpu_run vm=16 vcpu=8 level=2 pc=0x8000000000
both cpu0 ld page=0x60000 word=202 reg=31
both cpu0 vcpu_run vm=3 vcpu=8 level=2 inject=1 pc=0x50001000
B    cpu0 perturb observer=host what=vm_off target=0x100 value=0x8b8a60531abd5df7
both cpu0 dev_st cb=8 page=0xe42e01201618e8a1 word=511 value=0x5b9e031df8eeae2e
both cpu0 exit_sys64
both cpu0 ld page=0x60000 reg=24
both cpu0 smmu_clear iova=0x8000050000 cb=2
both cpu0 exit_wfx
both cpu1 exit_wfx
B    cpu0 register_vcpu vm=3 vcpu=8
B    cpu0 st page=0xe117169d115f3e6b word=1 value=0x8b8a60531abd5df7
B    cpu0 perturb observer=host what=host_map target=0x100 value=0x8b8a60531abd5df7
B    cpu0 dev_st cb=2 page=0xe42e01201618e8a1 word=1
both cpu0 grant addr=0x80000000 size=0x1000
both cpu0 set_boot_info vm=15 addr=0x40000000 size=0x19f
both cpu0 exit_abort ipa=0x80000000 write=191037461 size=1 rt=31 s1ptw=1 noisv=1
both cpu0 encrypt_buf vm=2 in=0x4000000000000000 out=0x50000 steer=0xfb167f42477decdb
both cpu1 verify_vm_image vm=3
both cpu1 ld page=0x40000 word=511
both cpu1 dev_st cb=2 page=0x8000030 word=511 value=0x1
both cpu1 smmu_clear iova=0x8c9859b7eec431ab cb=3
  at 5 both cpu0 set_mode mode=1
B    cpu0 perturb observer=host what=content target=0x100 value=0x5b9e031df8eeae2e
B    cpu0 set_pc value=0x80000000
both cpu0 vcpu_run vm=13 vcpu=8 pfn=0x40 level=3 pc=0xc0000000
both cpu0 fault ipa=0x2000200000 size=1 rt=30 noisv=191037461
  at 6 both cpu1 exit_irq
both cpu0 smmu_clear iova=0x8c9859b7eec431ab cb=8
both cpu0 revoke addr=0x80000000 size=0x1000
