/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Objects of kcore: what views and invariants speak of, and what a store touches.
 * OBJECT(kind, unit, key) of the engine packs one into an object_id.
 */
#ifndef OBSEQ_ORACLE_KCORE_OBJECTS_H
#define OBSEQ_ORACLE_KCORE_OBJECTS_H

#include "hyp/kcore/abi.h"
#include "hyp/plat/regs.h"
#include "oracle/engine/system.h"

enum kc_object {
	OBJ_PAGE = 1, /* key pfn: owner, count, gfn, content */
	OBJ_NPT,      /* unit vmid (0 host, 16 remap window), key page number: stage-2 entry */
	OBJ_SPT,      /* unit bank, key IOVA page number: SMMU entry */
	OBJ_BANK,     /* key bank: its owner */
	OBJ_VM_BOOT,  /* key vmid: boot part of the record */
	OBJ_VM_STATE, /* key vmid: state part of the record */
	OBJ_CORE,     /* next_vmid, next_remap_ptr */
	OBJ_CTXT,     /* unit vmid, key vcpu: shadow context */
	OBJ_DIRTY,    /* unit vmid, key vcpu: "never ran" bit of the context */
	OBJ_CPU,      /* key cpu: live registers, current principal */
	OBJ_LOG,      /* key vmid: stream positions */
	OBJ_SMMU_CFG  /* the SMMU configuration (constant) */
};

#endif
