obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# Registers that bypass translation are not filtered
both cpu0 smmu_alloc_pgd cb=0 vm=1 ix=0
both cpu0 set_reg reg=x1 value=0x200001
both cpu0 fault ipa=0x2000100000 write=1 size=4 rt=1
expect clean
expect model=smmu_bypass_regs violation refine_smmu_write
expect alone=smmu_bypass_regs violation smmu_registers
