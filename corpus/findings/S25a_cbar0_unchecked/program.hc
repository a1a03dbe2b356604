obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# The host may switch bank 0 of a VM to bypass
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 set_reg reg=x1 value=0x20000
both cpu0 fault ipa=0x2000101000 write=1 size=4 rt=1
expect clean
expect model=cbar0_unchecked violation refine_smmu_write
expect alone=cbar0_unchecked violation smmu_registers
