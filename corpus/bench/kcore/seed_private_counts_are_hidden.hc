obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
A    cpu0 perturb observer=host what=count target=0x50
A    cpu0 perturb observer=host what=count target=0x10
both cpu0 encrypt_buf vm=1 in=0x50000 out=0x31000
both cpu0 encrypt_buf vm=1 in=0x10000 out=0x32000
both cpu0 fault ipa=0x50000 size=8
both cpu0 fault ipa=0x10000 size=8
both cpu0 smmu_lpae_map iova=0x60000000 pa=0x50000 prot=3 cb=1
both cpu0 decrypt_buf vm=1 in=0x50000 gpa=0x60000000
both cpu0 clear_vm_s2_range vm=1 start=0x50000 size=0x1000
