obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=empty
# S13: The instruction of an emulated access is stepped over.
both cpu0 fault ipa=0x2000100000 write=0 size=4 rt=1
expect clean
expect outcome smmu_read.ok
