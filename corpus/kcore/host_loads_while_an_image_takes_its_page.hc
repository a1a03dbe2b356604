obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The host loads from a page that an image takes, when the page is marked and the host still reaches it.
both cpu1 fault ipa=0x10000
both cpu0 register_kvm
both cpu0 register_vcpu vm=1 vcpu=0
both cpu0 set_boot_info vm=1 addr=0x40000000 size=0x1000
both cpu0 remap_vm_image vm=1 pfn=0x10 image=0
  at 6 both cpu1 ld page=0x10 word=0 reg=3
expect clean
expect mutant=page_filled_before_it_is_taken violation refine_results/race
