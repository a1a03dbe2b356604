obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=page_shared
# Translations that were taken away stay in the caches
both cpu0 ld page=0x30 word=0 reg=1
both cpu1 revoke addr=0x50000000 size=0x1000
expect clean
expect mutant=revoke_without_tlbi violation inv_revoke_vm_page/inv_tlb_coherent
