/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Contents of pages behind the model's one word a page: the word is the symbol of
 * the page, and the words stored since it was set are kept here.  Symbol and digest
 * are those of the host platform (host_page_content()).
 */
#ifndef OBSEQ_ORACLE_KCORE_MODEL_CONTENT_H
#define OBSEQ_ORACLE_KCORE_MODEL_CONTENT_H

#include "oracle/kcore/model/machine.h"

/* Memory exhaustion ends the process (map.h). */
struct kcm_content *content_create(const struct map_hook *hook);
void content_destroy(struct kcm_content *c);
/* Its memory, part by part. */
void content_image(const struct kcm_content *c, memory_visitor *part, void *ctx);
/* The symbol of the page is about to be set: no word differs from it any more. */
void content_replace(struct kcm_content *c, uint64_t pfn);

/* As host_page_word(), host_page_store(): pages beyond the last read as 0 and ignore stores. */
uint64_t content_word(const struct kmodel_machine *m, uint64_t pfn, uint64_t word);
void content_store(struct kmodel_machine *m, uint64_t pfn, uint64_t word, uint64_t value);
/* As host_image_hash(): the first `bytes` bytes (1..4096) of the page, hashed behind `hash`. */
uint64_t content_hash(const struct kmodel_machine *m, uint64_t hash, uint64_t pfn, uint64_t bytes);
/* Bytes `offset` (1..4096) to the end become 0. */
void content_zero_tail(struct kmodel_machine *m, uint64_t pfn, uint64_t offset);
/* 0 iff no word differs from the symbol's expansion. */
uint64_t content_digest(const struct kmodel_machine *m, uint64_t pfn);

#endif
