obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=dying
both cpu0 vcpu_run vm=1 vcpu=1 pfn=0x11 level=3 pc=0x50200000 steer=0x1000,0xf
both cpu0 set_reg reg=x4
both cpu0 remap_vm_image vm=9 pfn=0xf64 image=5
both cpu0 exit_irq
B    cpu0 perturb observer=vm1 what=vm_off target=0x138c6795e78f42ec value=0x300020
both cpu0 set_boot_info vm=6 addr=0x60000000 size=0x1
both cpu1 grant addr=0x40000010 size=0x1
both cpu1 register_kvm
both cpu1 smmu_clear iova=0x970811278fb8150a ix=1
both cpu1 exit_irq
both cpu0 load_crypt_vcpu vm=1 vcpu=8
both cpu0 ld page=0x31 word=256 reg=30
both cpu1 grant addr=0x50200000 size=0x201000
both cpu1 exit_iabt ipa=0x50200000
both cpu1 exit_iabt ipa=0x50200000
both cpu1 clear_vm_s2_range vm=2 start=0x4000010000 size=0x1
B    cpu1 perturb observer=vm2 what=248 target=0x138c6795e78f42ec value=0x300020
both cpu1 remap_vm_image vm=9 pfn=0x11 steer=0xf,0x0,0x51,0x40000
both cpu1 smmu_lpae_map iova=0x970811278fb8150a pa=0x11000
both cpu0 exit_wfx
both cpu0 revoke addr=0x50200000 size=0x1
both cpu0 remap_vm_image vm=9 pfn=0x11 image=5 steer=0x8000040000
  at 3 both cpu1 exit_iabt ipa=0xff2ca1b
both cpu0 grant addr=0x60000001 size=0x1
both cpu0 guest_hvc x0=0x4000 x1=0x3 x2=0x1e49333f880a7f3e x3=0x1000
both cpu0 hvc nr=15 x1=0x3 x2=0x3 x3=0xffffffffffffffff x4=0x3 x5=0x1e49333f880a7f3e
both cpu0 load_crypt_vcpu vm=2 vcpu=5 steer=0x32,0x1
both cpu0 exit_class class=0x1 ec=0x2
B    cpu1 perturb observer=vm2 what=content target=0x138c6795e78f42ec value=0x300020
both cpu1 smmu_lpae_map iova=0x970811278fb8150a pa=0x4000010000 prot=1
both cpu1 fault ipa=0x4000010000 write=1 size=4 rt=30 noisv=1
both cpu1 phys_addr_ioremap vm=1 gpa=0x40002000 pa=0x4000010000 size=0x201000
both cpu1 register_vcpu vm=1 vcpu=1
both cpu1 set_pc value=0xab3ee49d32141b0a
both cpu1 exit_abort ipa=0x40002000 rt=30 s1ptw=1 noisv=1
both cpu1 exit_abort ipa=0x50000001 size=4 rt=2 s1ptw=1 noisv=1
both cpu1 register_vcpu vm=9 vcpu=5
both cpu1 set_reg reg=x3 value=0x300020
both cpu1 clear_vm_s2_range vm=4 start=0x4000010000 size=0x87db
both cpu0 grant addr=0x50200000 size=0x87db
both cpu0 register_kvm
both cpu0 set_reg reg=x3 value=0xe8cf55f84bc4aa91
both cpu0 remap_vm_image vm=9 pfn=0x400
both cpu1 smmu_lpae_map iova=0x60000000 pa=0x4000010000 prot=1
both cpu0 dev_ld page=0xf1c33b053d8b045a word=511
both cpu0 exit_sys64
both cpu1 set_boot_info vm=1 addr=0x50200000 size=0x201000
both cpu1 set_reg reg=x3 value=0x300020
