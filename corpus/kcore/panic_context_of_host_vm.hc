obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=verified
# The host faults on a CPU whose context is a VM's.
both cpu0 corrupt what=cur_vmid value=1
both cpu0 fault ipa=0x5000 size=8
expect panic context
