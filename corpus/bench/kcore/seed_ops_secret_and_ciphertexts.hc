obseq 1 kcore operations
config pages=4096 cpus=2 seed=0x5eed start=op_two_vms
A    cpu0 write_page pfn=0x10 value=0x5ec7e7
B    cpu0 write_page pfn=0x11 word=3 value=0x5ec7e8
both cpu0 op_encrypt vm=1 in=0x10 out=0x60
both cpu0 op_encrypt vm=1 in=0x11 out=0x61
both cpu0 op_encrypt vm=1 in=0x10 out=0x62
both cpu0 op_encrypt vm=1 in=0x11 out=0x63
both cpu0 op_encrypt vm=1 in=0x10 out=0x64
both cpu0 op_encrypt vm=1 in=0x11 out=0x65
both cpu0 op_encrypt vm=1 in=0x10 out=0x66
both cpu0 op_encrypt vm=1 in=0x11 out=0x67
both cpu0 op_encrypt vm=1 in=0x10 out=0x68
both cpu0 op_encrypt vm=1 in=0x11 out=0x69
both cpu0 op_encrypt vm=1 in=0x10 out=0x6a
both cpu0 op_encrypt vm=1 in=0x11 out=0x6b
both cpu0 op_encrypt vm=1 in=0x10 out=0x6c
both cpu0 op_encrypt vm=1 in=0x11 out=0x6d
both cpu0 op_register_kvm
both cpu0 op_decrypt vm=3 pfn=0x60 gfn=0x50000
both cpu0 op_decrypt vm=3 pfn=0x61 gfn=0x50001
both cpu0 op_decrypt vm=3 pfn=0x62 gfn=0x50002
both cpu0 op_decrypt vm=3 pfn=0x63 gfn=0x50003
both cpu0 op_decrypt vm=3 pfn=0x64 gfn=0x50004
both cpu0 op_decrypt vm=3 pfn=0x65 gfn=0x50005
both cpu0 op_decrypt vm=3 pfn=0x66 gfn=0x50006
both cpu0 op_decrypt vm=3 pfn=0x67 gfn=0x50007
both cpu0 op_encrypt vm=2 in=0x20 out=0x70
both cpu0 op_encrypt vm=2 in=0x20 out=0x71
both cpu0 op_encrypt vm=2 in=0x20 out=0x72
both cpu0 op_encrypt vm=2 in=0x20 out=0x73
both cpu0 op_encrypt vm=2 in=0x20 out=0x74
both cpu0 op_encrypt vm=2 in=0x20 out=0x75
