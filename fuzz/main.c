/* SPDX-License-Identifier: Apache-2.0 */
#include <stdio.h>

#include "fuzz/cli.h"

int main(int argc, char **argv)
{
	int code = obseq_main(argc, argv);

	/* What could not be printed was not told: never report success on a full disk. */
	if (fflush(stdout) || ferror(stdout)) {
		fprintf(stderr, "obseq: cannot write to standard output\n");
		return EXIT_TOOL;
	}
	return code;
}
