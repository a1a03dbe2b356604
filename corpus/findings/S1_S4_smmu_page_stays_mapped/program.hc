obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=smmu_attached
# The host keeps its mapping of a page that a VM uses as private memory
both cpu0 fault ipa=0x50000 size=8
both cpu1 exit_abort ipa=0x60000000 size=8
both cpu1 vcpu_run vm=1 vcpu=0 pfn=0x50 level=3
A    cpu1 st page=0x60000 word=0 value=0x5ec7e7
both cpu0 ld page=0x50 word=0 reg=1
expect clean
expect alone=assign_keeps_page,invalid_count_is_shared violation inv_map_host/inv_count_meaning
expect alone=assign_keeps_page,invalid_count_is_shared without=shared_inv_host_iso,inv_count_meaning violation step_conf_mem_load/regs_eq host
expect mutant=s1_s4_smmu_page_stays_mapped violation inv_map_host/inv_count_meaning
expect mutant=s1_s4_smmu_page_stays_mapped without=refinement,shared_inv_host_iso,inv_count_meaning violation step_conf_mem_load/regs_eq host
