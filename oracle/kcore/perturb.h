/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Changes that an observer cannot see (14.2, restricted by 18.4 for the host):
 * X(id, name, meaning of target).  The value is fitted to what the state allows; a
 * perturbation that is not possible is skipped.
 */
#ifndef OBSEQ_ORACLE_KCORE_PERTURB_H
#define OBSEQ_ORACLE_KCORE_PERTURB_H

#define KC_PERTURB_ROWS(X)                                                                         \
	X(CONTENT, "content", "pfn: a word of a page that the observer does not own")              \
	X(COUNT, "count", "pfn: number of grants of a page, the sharing bit kept")                 \
	X(HOST_MAP, "host_map", "pfn: drop or restore the host's entry; observers are VMs")        \
	X(VM_HANDLE, "vm_handle", "vmid: opaque handle of another VM")                             \
	X(VM_OFF, "vm_off", "vmid: a VERIFIED VM is off; observers are other VMs")                 \
	X(INC_EXE, "inc_exe", "vmid: boot part of another VM; observers are VMs")                  \
	X(WINDOW, "window", "unused: the remap window is used up further; observers are VMs")      \
	X(CONTEXT, "context", "context * 256 + word: saved register of another principal")         \
	X(REGISTER, "register", "cpu * 256 + register: of another principal that runs")            \
	X(STREAM, "stream", "vmid: position of another principal's stream")

#define KC_PERTURB_HELP(id, name, target) " " name " (target = " target ");"

#define KC_PERTURB_ENUM(id, name, target) PERTURB_##id,
enum kc_perturbation { KC_PERTURB_ROWS(KC_PERTURB_ENUM) KC_PERTURBATIONS };

#endif
