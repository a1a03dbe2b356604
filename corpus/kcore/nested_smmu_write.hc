obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# Another CPU writes a register of an SMMU while the host's fault on cpu0 waits for a lock.
both cpu1 set_reg reg=x1 value=0x200000
both cpu0 fault ipa=0x50000
at 1 both cpu1 fault ipa=0x2000100000 write=1 size=4 rt=1
expect clean
expect outcome smmu_write.ok
expect mutant=smmu_write_by_other_cpu violation refine_smmu_write
