/* SPDX-License-Identifier: Apache-2.0 */
/* The command line tool: `obseq COMMAND ...`. */
#ifndef OBSEQ_CLI_H
#define OBSEQ_CLI_H

enum exit_code {
	EXIT_EXPECTED = 0,
	EXIT_VIOLATION = 1, /* violation, refinement difference or unmet expectation */
	EXIT_USAGE = 2,	    /* bad input or usage */
	EXIT_TOOL = 3,	    /* the tool itself failed */
	EXIT_NEVER_HELD = 4 /* a required check or outcome was not reached often enough */
};

int obseq_main(int argc, char **argv);

/* argv[0] is "obseq COMMAND". */
int cmd_run(int argc, char **argv);
int cmd_replay(int argc, char **argv);
int cmd_minimize(int argc, char **argv);
int cmd_asm(int argc, char **argv);
int cmd_disasm(int argc, char **argv);
int cmd_gen(int argc, char **argv);
int cmd_agree(int argc, char **argv);
int cmd_list(int argc, char **argv);
int cmd_vectors(int argc, char **argv);

#endif
