obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The second SMMU has four banks: CBAR and context bank registers beyond them are rejected.
both cpu0 smmu_alloc_pgd cb=3 vm=0 ix=1
both cpu0 set_reg reg=x1 value=0
both cpu0 fault ipa=0x200011100c write=1 size=4 rt=1
both cpu0 fault ipa=0x2000111010 write=1 size=4 rt=1
both cpu0 fault ipa=0x200011b020 write=1 size=8 rt=1
both cpu0 fault ipa=0x200011c020 write=1 size=8 rt=1
both cpu0 fault ipa=0x200011b058 write=0 size=4 rt=2
both cpu0 fault ipa=0x200011c058 write=0 size=4 rt=2
expect clean
expect outcome smmu_write.ok
expect outcome smmu_write.ok_ttbr
expect outcome smmu_write.rejected_bank
expect outcome smmu_read.rejected_bank
expect mutant=smmu_read_masked violation relate_nptwalk_shadow_ctxts
