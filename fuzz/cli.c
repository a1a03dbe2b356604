/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/cli.h"

#include <stdio.h>
#include <string.h>

static const struct {
	const char *name, *help;
	int (*run)(int argc, char **argv);
} command[] = {
	{ "run", "fuzz a system with all checks on", cmd_run },
	{ "replay", "run programs and check what they expect", cmd_replay },
	{ "minimize", "a shorter program with the same violation", cmd_minimize },
	{ "asm", "text to wire format", cmd_asm },
	{ "disasm", "wire format to text", cmd_disasm },
	{ "gen", "print generated programs", cmd_gen },
	{ "agree", "do the ways to compare states agree, over generated programs", cmd_agree },
	{ "list", "operations, checks, outcomes, snapshots, quirks, systems", cmd_list },
	{ "vectors", "golden vectors against the published model", cmd_vectors },
};
#define COMMANDS (sizeof(command) / sizeof(command[0]))

static int help(void)
{
	puts("Usage: obseq COMMAND [OPTION...]\n"
	     "Noninterference fuzzing of hypervisor cores.\n");
	for (size_t i = 0; i < COMMANDS; i++)
		printf("  %-8s %s\n", command[i].name, command[i].help);
	puts("\nEvery command has --help.  Exit codes: 0 as expected, 1 violation or unmet\n"
	     "expectation, 2 bad input or usage, 3 the tool itself failed, 4 a required check\n"
	     "or outcome was not reached.\n"
	     "Example: obseq run --system=example --time=10s");
	return EXIT_EXPECTED;
}

int obseq_main(int argc, char **argv)
{
	char name[32];

	if (argc < 2) {
		fputs("obseq: expected a command (see obseq --help)\n", stderr);
		return EXIT_USAGE;
	}
	if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "help"))
		return help();
	for (size_t i = 0; i < COMMANDS; i++) {
		if (strcmp(argv[1], command[i].name))
			continue;
		snprintf(name, sizeof(name), "obseq %s", command[i].name);
		argv[1] = name;
		return command[i].run(argc - 1, argv + 1);
	}
	fprintf(stderr, "obseq: unknown command '%s' (see obseq --help)\n", argv[1]);
	return EXIT_USAGE;
}
