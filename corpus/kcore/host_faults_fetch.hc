obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1 start=verified
# The host fetches instructions: from its own page, which is mapped, from a page of a VM and from an SMMU, which are refused with an instruction abort.
both cpu0 set_reg reg=vbar_el1 value=0x8000
both cpu0 fault ipa=0x5000 fetch=1
both cpu0 fault ipa=0x10000 fetch=1
both cpu0 fault ipa=0x2000100000 fetch=1
expect clean
expect outcome map_host.ok_own
expect outcome map_host.owner
expect outcome host_npt.syndrome
