obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
A    cpu0 write_page pfn=0x60 value=0x5ec7e9
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=2 gfn=0x40000 pages=1
both cpu0 op_revoke vm=2 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=2
both cpu0 op_revoke vm=1 gfn=0x40000 pages=2
both cpu0 op_grant vm=2 gfn=0x40000 pages=2
both cpu0 op_revoke vm=2 gfn=0x40000 pages=2
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=2 gfn=0x40000 pages=1
both cpu0 op_revoke vm=2 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=2
both cpu0 op_revoke vm=1 gfn=0x40000 pages=2
both cpu0 op_grant vm=2 gfn=0x40000 pages=2
both cpu0 op_revoke vm=2 gfn=0x40000 pages=2
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=2 gfn=0x40000 pages=1
both cpu0 op_revoke vm=2 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=2
both cpu0 op_revoke vm=1 gfn=0x40000 pages=2
both cpu0 op_grant vm=2 gfn=0x40000 pages=2
both cpu0 op_revoke vm=2 gfn=0x40000 pages=2
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=2 gfn=0x40000 pages=1
both cpu0 op_revoke vm=2 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=2
both cpu0 op_revoke vm=1 gfn=0x40000 pages=2
both cpu0 op_grant vm=2 gfn=0x40000 pages=2
both cpu0 op_revoke vm=2 gfn=0x40000 pages=2
both cpu0 op_grant vm=1 gfn=0x40000 pages=1
both cpu0 op_revoke vm=1 gfn=0x40000 pages=1
both cpu0 op_grant vm=2 gfn=0x40000 pages=1
both cpu0 op_revoke vm=2 gfn=0x40000 pages=1
both cpu0 op_grant vm=1 gfn=0x40000 pages=2
both cpu0 op_revoke vm=1 gfn=0x40000 pages=2
both cpu0 op_grant vm=2 gfn=0x40000 pages=2
both cpu0 op_revoke vm=2 gfn=0x40000 pages=2
both cpu0 op_poweroff vm=1
both cpu0 op_poweroff vm=2
