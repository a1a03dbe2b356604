obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# SMMU registers through the host's faults: what may be read and written, and what is read as zero or ignored [S25, S41].
both cpu0 register_kvm
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 smmu_alloc_pgd cb=1 vm=0 ix=0
both cpu0 set_reg reg=x1 value=0x200000
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x200001
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100008 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=3
both cpu0 fault ipa=0x2000100008 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100000 write=0 size=4 rt=2
both cpu0 fault ipa=0x2000100020 write=0 size=4 rt=2
both cpu0 fault ipa=0x2000100020 write=0 size=4 rt=31
both cpu0 fault ipa=0x2000100020 write=0 size=1 rt=2
both cpu0 fault ipa=0x2000100021 write=0 size=4 rt=2
both cpu0 fault ipa=0x2000100020 write=1 size=2 rt=1
both cpu0 fault ipa=0x2000100400 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=1
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101004 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x2000101004 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101008 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101020 write=1 size=4 rt=1
both cpu0 fault ipa=0x20001017fc write=1 size=4 rt=1
both cpu0 fault ipa=0x2000101000 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000101800 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x10000
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000108020 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000109020 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000109020 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000109024 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000109034 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000109030 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000109000 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000109028 write=1 size=8 rt=1
both cpu0 fault ipa=0x200010f020 write=1 size=8 rt=1
both cpu0 fault ipa=0x2000109058 write=0 size=4 rt=5
both cpu0 fault ipa=0x2000108058 write=0 size=4 rt=5
both cpu0 fault ipa=0x2000109058 write=0 size=8 rt=5
both cpu0 fault ipa=0x2000109058 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=1
both cpu0 fault ipa=0x2000100c00 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x2000100c00 write=1 size=4 rt=1
both cpu0 set_reg reg=x1 value=0x10001
both cpu0 fault ipa=0x2000100c00 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100800 write=1 size=4 rt=1
both cpu0 fault ipa=0x2000100800 write=0 size=4 rt=1
both cpu0 fault ipa=0x200010ffff write=0 size=4 rt=1
expect clean
expect outcome smmu_read.ok
expect outcome smmu_read.rejected_size
expect outcome smmu_write.ok
expect outcome smmu_write.ok_ttbr
expect outcome smmu_write.rejected_size
expect outcome smmu_write.rejected_register
expect outcome smmu_write.rejected_bank
expect outcome smmu_write.rejected_value
expect outcome smmu_read.rejected_bank
expect mutant=smmu_wide_read_cut violation relate_nptwalk_shadow_ctxts
