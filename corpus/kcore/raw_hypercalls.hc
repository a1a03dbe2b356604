obseq 1 kcore handlers
config pages=1024 cpus=2 seed=1
# The raw hypercall takes the same way as the named ones.
both cpu0 hvc nr=24
both cpu0 hvc nr=25 x1=1 x2=0
both cpu0 hvc nr=15 x1=1 x2=0x40000000 x3=0x1000
both cpu0 hvc nr=16 x1=1 x2=0x10 x3=0
both cpu0 hvc nr=17 x1=1
both cpu0 hvc nr=19 x1=0 x2=0 x3=0
both cpu0 hvc nr=20 x1=0x8000030000 x2=0x30000 x3=3 x4=0 x5=0
both cpu0 hvc nr=21 x1=0x8000030000 x2=0 x3=0
both cpu0 hvc nr=22 x1=0x8000030000 x2=0 x3=0
both cpu0 hvc nr=18 x1=0 x2=0
both cpu0 hvc nr=14 x1=1 x2=0x10000 x3=0x1000
both cpu0 hvc nr=23 x1=1 x2=0x50000000 x3=0x2000000000 x4=0x1000
both cpu0 hvc nr=26 x1=1 x2=0x10000 x3=0x40000
both cpu0 hvc nr=27 x1=1 x2=0x41000 x3=0x50000000
both cpu0 hvc nr=28 x1=1 x2=0
both cpu0 hvc nr=29 x1=1 x2=0
both cpu0 hvc nr=13
expect clean
expect outcome register_kvm.ok
expect outcome lpae_map.ok_host
expect outcome iova_to_phys.ok
expect mutant=verify_hashes_later_images_only violation verified_bytes
