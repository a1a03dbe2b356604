obseq 1 kcore handlers
config pages=4096 cpus=2 seed=0x5eed start=registered
# Verification leaves the ghost lock of the host's record taken
both cpu0 verify_vm_image vm=1 sign=1
expect clean
expect model=no_image_verification,verify_locks_host_info without=relate_nptwalk_regs,relate_nptwalk_shadow_ctxts,relate_nptwalk_vminfos,refine_results violation relate_nptwalk_lock
