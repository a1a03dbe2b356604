/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Kinds of arguments: X(id, name, limit, hexadecimal, names of values, common
 * values).  The common values name the live objects of the test universe and the edges
 * around them.
 */
#ifndef OBSEQ_ORACLE_KCORE_KINDS_H
#define OBSEQ_ORACLE_KCORE_KINDS_H

#define KC_KINDS(X)                                                                                \
	X(VM, "vm", 16, false, NULL, (1, 1, 2, 2, 3, 0, 15, 16))                                   \
	X(OWNER, "owner", 16, false, NULL, (0, 0, 1, 1, 2, 15, 16))                                \
	X(VCPU, "vcpu", 8, false, NULL, (0, 0, 0, 1, 7, 8))                                        \
	X(PFN, "pfn", 4096, true, NULL,                                                            \
	  (0, UNIVERSE_VM1_PFN, 0x11, 0x12, UNIVERSE_VM2_PFN, 0x21, UNIVERSE_FAULT_PFN, 0x31,      \
	   0x32, 0x33, 0x40, 0x50, 0x200, 0x400, 0x401, 0x600, 0x800, UNIVERSE_DEVICE_PFN,         \
	   UNIVERSE_SMMU0_PFN, UNIVERSE_GIC_PFN, UNIVERSE_CORE_PFN))                               \
	X(GFN, "gfn", 0, true, NULL,                                                               \
	  (0x40000, 0x40001, 0x50000, 0x50001, 0x50002, 0x50200, 0x50400, 0x60000, 0x60001,        \
	   0x1000, 0, 0xFFFFFFFFF, 0x80000, 0xC0000, 0x8000000))                                   \
	X(PAGE, "page", 0, true, NULL,                                                             \
	  (UNIVERSE_VM1_PFN, 0x11, UNIVERSE_VM2_PFN, 0x21, UNIVERSE_FAULT_PFN, 0x31, 0x32, 0x40,   \
	   0x50, 0x40000, 0x40001, 0x50000, 0x50001, 0x50200, 0x60000, 0x200,                      \
	   UNIVERSE_DEVICE_PFN))                                                                   \
	X(IOVA_PAGE, "iova_page", 0, true, NULL,                                                   \
	  (0x60000, 0x60001, 0x40000, 0x8000030, 0x8000040, 0x8000041, 0x8000050))                 \
	X(GPA, "gpa", 0, true, NULL,                                                               \
	  (UNIVERSE_IMAGE_GPA, 0x40000010, 0x40001000, 0x40002000, UNIVERSE_FAULT_GPA, 0x50001000, \
	   0x50200000, UNIVERSE_DMA_IOVA, 0x1000, 0x9000010, 0, 0x80000000, 0xC0000000,            \
	   0x8000000000))                                                                          \
	X(PADDR, "address", 0x1000000, true, NULL,                                                 \
	  (0x10000, 0x11000, 0x20000, 0x21000, 0x30000, 0x31000, 0x32000, 0x40000, 0x41000,        \
	   0x50000, 0x200000, 0x400000, 0, UNIVERSE_DEVICE_PFN << 12, 0x2000001000,                \
	   UNIVERSE_SMMU0_PFN << 12, 0x2000100020, 0x2000101000, 0x2000101020, 0x2000108020,       \
	   0x2000108034, UNIVERSE_SMMU1_PFN << 12, UNIVERSE_GIC_PFN << 12,                         \
	   UNIVERSE_CORE_PFN << 12, 0x4000010000, 0x10000000000))                                  \
	X(IOVA, "iova", 0, true, NULL,                                                             \
	  (UNIVERSE_DMA_IOVA, 0x60001000, UNIVERSE_IMAGE_GPA, 0x8000030000, 0x8000040000,          \
	   0x8000041000, 0x8000050000, 0x70000000, 0x80000000, 0x10000000000, 0))                  \
	X(SIZE, "size", 0x10000, true, NULL,                                                       \
	  (0x1000, 0x1000, 0x2000, 0x3000, 0x10000, 0, 1, 0x200000, 0x201000))                     \
	X(PAGES, "pages", 16, false, NULL, (1, 1, 1, 2, 3, 0, 512, 513))                           \
	X(PROT, "prot", 4, false, NULL, (3, 3, 3, 1, 2, 0, 4))                                     \
	X(CB, "cb", 8, false, NULL, (0, 0, 1, 1, 2, 3, 7, 8))                                      \
	X(IX, "ix", 2, false, NULL, (0, 0, 0, 1, 2))                                               \
	X(IMAGE, "image", 5, false, NULL, (0, 0, 0, 1, 4, 5))                                      \
	X(LEVEL, "level", 4, false, NULL, (3, 3, 2))                                               \
	X(BOOL, "flag", 2, false, NULL, (0, 1))                                                    \
	X(MODE, "mode", 4, false, NULL, (0, 1, 2, 3))                                              \
	X(WORD, "word", 512, false, NULL, (0, 1, 511))                                             \
	X(GP, "gp", 31, false, NULL, (0, 1, 2, 3, 30, 31))                                         \
	X(REG, "reg", PLAT_REG_SYS_END, false, register_name,                                      \
	  (0, 1, 2, 3, 4, 30, 31, PLAT_REG_Q0, PLAT_REG_FPCR, PLAT_REG_SYS_FIRST,                  \
	   PLAT_REG_SYS_END - 1))                                                                  \
	X(VALUE, "value", 0, true, NULL, (0, 1, 0x41414141, 0x40000000, 0x300020))                 \
	X(ACCESS, "bytes", 9, false, NULL, (8, 4, 4, 2, 1))                                        \
	X(CLASS, "class", 64, true, NULL, (0, 1, 7, 0x12, 0x16, 0x17, 0x18, 0x20, 0x24, 0x3F))     \
	X(CALL, "call", 32, false, NULL,                                                           \
	  (13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 30, 11))                            \
	X(PSCI, "function", 0, true, NULL,                                                         \
	  (KC_PSCI_CPU_ON_64, KC_PSCI_AFFINITY_INFO_32, KC_PSCI_AFFINITY_INFO_64, 0x84000000, 11,  \
	   12))                                                                                    \
	X(RAW, "raw", 0, true, NULL, (0, 1, 2, 3, 0x1000, 0x40000000, 0x50000000))                 \
	X(OBSERVER, "observer", 16, false, observer_name, (0, 0, 1, 1, 2, 3))                      \
	X(PERTURB, "perturbation", KC_PERTURBATIONS, false, perturbation_name, (0, 1, 2, 3, 4, 5)) \
	X(CORRUPT, "corruption", KC_CORRUPTIONS, false, corruption_name, (0, 1, 2))                \
	X(TARGET, "target", 0, true, NULL,                                                         \
	  (0, 1, 2, 3, 0x10, 0x11, 0x20, 0x21, 0x30, 0x31, 0x100, 0x800, 0x1005, 0x1000))

#define KC_KIND_ENUM(id, ...) KIND_##id,
enum kc_kind { KC_KINDS(KC_KIND_ENUM) KIND_COUNT };

#endif
