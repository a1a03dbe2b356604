/* SPDX-License-Identifier: Apache-2.0 */
/* The page-table harness under libFuzzer.  OBSEQ_DIR: where failing inputs go (obseq-out). */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fuzz/cli.h"
#include "fuzz/files.h"
#include "fuzz/harness_input.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const char *folder = getenv("OBSEQ_DIR");

	(void)argc;
	(void)argv;
	if (!folder)
		folder = "obseq-out";
	if (!folder_make(folder)) {
		fprintf(stderr, "%s: %s\n", folder, strerror(errno));
		exit(EXIT_TOOL);
	}
	harness_input_init(&kcore_npt_walk, folder);
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct check_count count[HARNESS_MAX_CHECKS];
	struct harness_result result;
	const char *path;

	if (harness_input_run(data, size, count, &result, &path))
		return 0;
	kcore_npt_walk.print(data, size, stderr);
	fprintf(stderr, "operation %zu violates %s: %s\nreplay: build/npt-walk %s\n",
		result.steps ? result.steps - 1 : 0, kcore_npt_walk.check[result.check].id,
		result.message, path);
	abort();
}
