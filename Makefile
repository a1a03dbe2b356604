# SPDX-License-Identifier: Apache-2.0
# obseq: the one entry.  `make help` lists the targets.

Q ?= @
ifeq ($(V),1)
Q :=
endif

CLANG ?= clang
GCC ?= gcc
BUILD := build
JOBS ?= $(shell nproc 2>/dev/null || echo 1)
SYSTEM ?= kcore
FUZZ_TIME ?= 60
BENCH_SECONDS ?= 1.5
EQUIVALENCE_PROGRAMS ?= 10000

WARN := -Wall -Wextra -Wpedantic -Wconversion -Werror
STD := -std=c11 $(WARN)
INC := -I. -Ihyp/plat/host
SAN := -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
LIBS := -lcjson -lz

HYP_SRC := $(wildcard hyp/*/*.c hyp/plat/host/*.c)
TOP_SRC := $(wildcard model/*/*.c oracle/*/*.c oracle/*/core/*.c oracle/*/model/*.c \
	     oracle/kcore/npt_walk/*.c fuzz/*.c)
# Programs of their own: everything else is one library.
MAIN_SRC := fuzz/main.c fuzz/driver.c fuzz/bench_main.c fuzz/npt_walk.c fuzz/npt_walk_fuzzer.c
GEN_SRC := $(BUILD)/gen/snapshots.c
LIB_SRC := $(HYP_SRC) $(filter-out $(MAIN_SRC),$(TOP_SRC))
ALL_SRC := $(HYP_SRC) $(TOP_SRC)
TEST_SRC := $(wildcard hyp/*/test/test_*.c oracle/*/test/test_*.c fuzz/test/test_*.c model/*/test/test_*.c)
SNAPSHOTS := $(sort $(wildcard corpus/kcore/snapshots/*.hc))

# One folder per configuration: test (sanitizers), rel (-O2), fuzz (sanitizers and
# coverage feedback from the cores), fast (the same without sanitizers), bench, cov
# (source coverage), gcc (warnings only).  What is measured is optimised as a whole
# program: the link takes seconds, too long for what is linked for each mutant.
CC_test := $(CLANG)
CFLAGS_test := -O1 -g $(SAN)
CC_rel := $(CLANG)
CFLAGS_rel := -O2 -g
CC_fuzz := $(CLANG)
CFLAGS_fuzz := -O2 -g $(SAN)
CC_fast := $(CLANG)
CFLAGS_fast := -O2 -g -flto
LDFLAGS_fast := -fuse-ld=lld
CC_bench := $(CLANG)
CFLAGS_bench := -O2 -g -flto
LDFLAGS_bench := -fuse-ld=lld
CC_cov := $(CLANG)
CFLAGS_cov := -O1 -g -fprofile-instr-generate -fcoverage-mapping
CC_gcc := $(GCC)
CFLAGS_gcc := -O2 -g
CONFIGS := test rel fuzz fast bench cov gcc

# Only the cores guide the fuzzer: branches of the checks would fill the corpus.  Of the
# pattern rules that match, make takes the one with the longest folder.
COVERAGE_fuzz := -fsanitize=fuzzer-no-link
COVERAGE_fast := $(COVERAGE_fuzz)

define CONFIG_RULES
$(BUILD)/$(1)/hyp/%.o: hyp/%.c
	@mkdir -p $$(@D)
	@echo "  CC($(1)) $$<"
	$(Q)$$(CC_$(1)) $(STD) $(INC) $$(CFLAGS_$(1)) $$(COVERAGE_$(1)) -MMD -MP -c $$< -o $$@
$(BUILD)/$(1)/hyp/plat/%.o: hyp/plat/%.c
	@mkdir -p $$(@D)
	@echo "  CC($(1)) $$<"
	$(Q)$$(CC_$(1)) $(STD) $(INC) $$(CFLAGS_$(1)) -MMD -MP -c $$< -o $$@
$(BUILD)/$(1)/%.o: %.c
	@mkdir -p $$(@D)
	@echo "  CC($(1)) $$<"
	$(Q)$$(CC_$(1)) $(STD) $(INC) -D_GNU_SOURCE $$(CFLAGS_$(1)) -MMD -MP -c $$< -o $$@
$(BUILD)/$(1)/gen/%.o: $(BUILD)/gen/%.c
	@mkdir -p $$(@D)
	$(Q)$$(CC_$(1)) $(STD) $(INC) $$(CFLAGS_$(1)) -MMD -MP -c $$< -o $$@
$(BUILD)/$(1)/libobseq.a: $(LIB_SRC:%.c=$(BUILD)/$(1)/%.o) $(BUILD)/$(1)/gen/snapshots.o
	@rm -f $$@
	$(Q)llvm-ar rcs $$@ $$^
$(BUILD)/$(1)/obseq: $(BUILD)/$(1)/fuzz/main.o $(BUILD)/$(1)/libobseq.a
	@echo "  LD($(1)) $$@"
	$(Q)$$(CC_$(1)) $$(CFLAGS_$(1)) $$^ $(LIBS) -o $$@
-include $$(shell find $(BUILD)/$(1) -name '*.d' 2>/dev/null)
endef
$(foreach c,$(CONFIGS),$(eval $(call CONFIG_RULES,$(c))))

.PHONY: all deps test fuzz bench performance coverage mutants el2-compile lint format docs findings hostile \
	help clean unit-tests gcc-warnings npt-walk npt-walk-fuzz equivalence
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:

all: $(BUILD)/obseq ## build the command line tool build/obseq

$(BUILD)/obseq: $(BUILD)/rel/obseq
	@cp $< $@

$(BUILD)/gen/snapshots.c: scripts/embed_snapshots.sh $(SNAPSHOTS)
	@mkdir -p $(@D)
	$(Q)scripts/embed_snapshots.sh $(SNAPSHOTS) > $@.tmp && mv $@.tmp $@

deps: ## install what is missing (asks nothing; prints the apt line without root)
	$(Q)scripts/deps.sh

# ---- tests -------------------------------------------------------------------------

TEST_BIN := $(TEST_SRC:%.c=$(BUILD)/test/%)

$(BUILD)/test/%: $(BUILD)/test/%.o $(BUILD)/test/libobseq.a
	@echo "  LD(test) $@"
	$(Q)$(CC_test) $(CFLAGS_test) $^ $(LIBS) -lcmocka -o $@

unit-tests: $(TEST_BIN) ## build the unit tests only

test: deps ## everything that must pass: unit tests, corpus, mutants, determinism
	$(Q)$(MAKE) --no-print-directory -j$(JOBS) $(BUILD)/obseq $(BUILD)/npt-walk $(BUILD)/test/obseq \
		$(BUILD)/test/npt-walk $(BUILD)/test/hostile unit-tests
	$(Q)scripts/test.sh $(TEST_BIN)

$(BUILD)/test/hostile: $(BUILD)/test/fuzz/test/hostile.o $(BUILD)/test/libobseq.a
	$(Q)$(CC_test) $(CFLAGS_test) $^ $(LIBS) -o $@

hostile: $(BUILD)/test/hostile ## 10 million random byte strings and 1 million mutated texts through the parsers
	$(Q)$(BUILD)/test/hostile 10000000 1000000

# ---- fuzzing -----------------------------------------------------------------------

$(BUILD)/fuzz-%: $(BUILD)/fuzz/fuzz/driver.o $(BUILD)/fuzz/libobseq.a
	@echo "  LD(fuzz) $@"
	$(Q)$(CC_fuzz) $(CFLAGS_fuzz) -fsanitize=fuzzer $^ $(LIBS) -o $@
$(BUILD)/fast/fuzz-%: $(BUILD)/fast/fuzz/driver.o $(BUILD)/fast/libobseq.a
	@echo "  LD(fast) $@"
	$(Q)$(CC_fast) $(CFLAGS_fast) $(LDFLAGS_fast) -fsanitize=fuzzer $^ $(LIBS) -o $@
.SECONDARY:

# Every campaign starts from nothing but the corpus; CONTINUE=1 goes on with the last one.
# The one before is kept: it may hold violations that nobody has looked at.
CAMPAIGN := $(BUILD)/campaign-$(SYSTEM)
# A model reads the programs of its core.
CORPUS := corpus/$(SYSTEM:%-model=%)

fuzz: deps ## run a campaign: FUZZ_TIME=60 JOBS=<processors> SYSTEM=kcore CONTINUE=1
	$(Q)$(MAKE) --no-print-directory -j$(JOBS) $(BUILD)/obseq $(BUILD)/fuzz-$(SYSTEM)
	$(Q)[ -n "$(CONTINUE)" ] || [ ! -e $(CAMPAIGN) ] || \
		{ rm -rf $(CAMPAIGN).old && mv $(CAMPAIGN) $(CAMPAIGN).old; }
	$(Q)ln -sfn campaign-$(SYSTEM) $(BUILD)/campaign
	$(Q)$(BUILD)/obseq run --system=$(SYSTEM) --time=$(FUZZ_TIME) --jobs=$(JOBS) \
		--dir=$(CAMPAIGN) $(addprefix --corpus=,$(wildcard $(CORPUS))) $(FUZZ_ARGS)

# The page-table layer alone: a harness of its own, on random programs or under libFuzzer.
NPT_WALK_PROGRAMS ?= 20000
NPT_WALK_TIME ?= 60

$(foreach c,test rel,$(BUILD)/$(c)/npt-walk): $(BUILD)/%/npt-walk: $(BUILD)/%/fuzz/npt_walk.o $(BUILD)/%/libobseq.a
	@echo "  LD($*) $@"
	$(Q)$(CC_$*) $(CFLAGS_$*) $^ $(LIBS) -o $@

$(BUILD)/npt-walk: $(BUILD)/rel/npt-walk
	@cp $< $@

$(BUILD)/fuzz-npt-walk: $(BUILD)/fuzz/fuzz/npt_walk_fuzzer.o $(BUILD)/fuzz/libobseq.a
	@echo "  LD(fuzz) $@"
	$(Q)$(CC_fuzz) $(CFLAGS_fuzz) -fsanitize=fuzzer $^ $(LIBS) -o $@

npt-walk: deps ## fuzz the page tables alone: NPT_WALK_PROGRAMS=20000 NPT_WALK_ARGS="--seed=1"
	$(Q)$(MAKE) --no-print-directory -j$(JOBS) $(BUILD)/test/npt-walk
	$(Q)$(BUILD)/test/npt-walk --programs=$(NPT_WALK_PROGRAMS) --dir=$(BUILD)/npt-walk-found $(NPT_WALK_ARGS)

npt-walk-fuzz: deps ## the same under libFuzzer: NPT_WALK_TIME=60
	$(Q)$(MAKE) --no-print-directory -j$(JOBS) $(BUILD)/fuzz-npt-walk
	$(Q)mkdir -p $(BUILD)/npt-walk-found/corpus
	$(Q)OBSEQ_DIR=$(BUILD)/npt-walk-found $(BUILD)/fuzz-npt-walk -max_total_time=$(NPT_WALK_TIME) \
		-max_len=516 -len_control=0 -print_final_stats=1 $(BUILD)/npt-walk-found/corpus

# ---- speed ---------------------------------------------------------------------------

$(BUILD)/bench/bench-engine: $(BUILD)/bench/fuzz/bench_main.o $(BUILD)/bench/libobseq.a
	@echo "  LD(bench) $@"
	$(Q)$(CC_bench) $(CFLAGS_bench) $(LDFLAGS_bench) $^ $(LIBS) -o $@

# On one processor, where that can be said: the last one is the least busy on most machines.
BENCH_CPU ?= $(shell echo $$(($$(nproc) - 1)))
BENCH_ON := $(if $(shell command -v taskset),taskset -c $(BENCH_CPU))

bench: deps ## measure speed, ratios in one run: BENCH_SECONDS=1.5 BENCH_CPU=1
	$(Q)$(MAKE) --no-print-directory -j$(JOBS) $(BUILD)/bench/bench-engine $(BUILD)/fast/fuzz-kcore \
		$(BUILD)/fuzz-kcore
	$(Q)$(BENCH_ON) $(BUILD)/bench/bench-engine --seconds=$(BENCH_SECONDS) --drivers=$(BUILD) \
		--out=$(BUILD)/bench/bench.json $(BENCH_ARGS) corpus/bench/kcore

BENCH_RESULT ?= $(BUILD)/bench/bench.json

performance: $(BUILD)/bench/bench-engine ## make docs/performance.* of BENCH_RESULT, the last of make bench
	$(Q)scripts/bench_docs.sh $(BENCH_RESULT)

# ---- checks on the source ------------------------------------------------------------

EL2_SRC := $(wildcard hyp/kcore/*.c)
EL2_FLAGS := --target=aarch64-none-elf -ffreestanding -mgeneral-regs-only -O2 -I. -Ihyp/plat/el2

$(BUILD)/el2/%.o: %.c
	@mkdir -p $(@D)
	@echo "  CC(el2) $<"
	$(Q)$(CLANG) $(STD) $(EL2_FLAGS) -MMD -MP -c $< -o $@
-include $(shell find $(BUILD)/el2 -name '*.d' 2>/dev/null)

el2-compile: $(EL2_SRC:%.c=$(BUILD)/el2/%.o) ## compile kcore for Arm EL2 and check its objects
	$(Q)scripts/check_objects.sh $^

gcc-warnings: $(ALL_SRC:%.c=$(BUILD)/gcc/%.o) $(BUILD)/gcc/gen/snapshots.o ## compile everything with gcc, warnings are errors

lint: ## format, includes, text rules, clang-tidy
	$(Q)scripts/lint.sh

format: ## rewrite the sources with clang-format
	$(Q)git ls-files '*.c' '*.h' | xargs clang-format -i

coverage: $(BUILD)/cov/obseq ## branch coverage of hyp/kcore by the corpus
	$(Q)scripts/coverage.sh

mutants: ## plant every bug of oracle/mutants: each must be found, by its programs or by npt-walk
	$(Q)scripts/mutants.sh
	$(Q)scripts/npt_walk_mutants.sh

equivalence: ## touched objects, the definition and digests agree, on the core and on each mutant (long)
	$(Q)scripts/equivalence.sh $(EQUIVALENCE_PROGRAMS)

findings: ## hunt every quirk of the model from an empty corpus (long; goes on where it stopped)
	$(Q)$(MAKE) --no-print-directory -j$(JOBS) $(BUILD)/obseq $(BUILD)/fuzz-kcore \
		$(BUILD)/fuzz-kcore-model
	$(Q)scripts/findings.sh hunt --jobs=$(JOBS) $(FINDINGS_ARGS)

docs: $(BUILD)/obseq $(BUILD)/npt-walk ## regenerate docs/checks*.md and docs/findings.md
	$(Q)$(BUILD)/npt-walk --list > $(BUILD)/checks.md && mv $(BUILD)/checks.md docs/checks-npt-walk.md
	$(Q)$(BUILD)/obseq list checks --markdown > $(BUILD)/checks.md && mv $(BUILD)/checks.md docs/checks.md
	$(Q)scripts/findings.sh document > $(BUILD)/findings.md && mv $(BUILD)/findings.md docs/findings.md

clean: ## remove build/
	rm -rf $(BUILD)

help: ## this list
	@awk -F':.*## ' '/^[a-z0-9-]+:.*## /{printf "  %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
