/* SPDX-License-Identifier: Apache-2.0 */
/* The command line of a standalone harness: random programs, or given ones. */
#ifndef OBSEQ_HARNESS_CLI_H
#define OBSEQ_HARNESS_CLI_H

#include "oracle/engine/harness.h"

/*
 * What main() does for harness `h`; the value is an exit code of cli.h.  Wrong usage ends
 * the process.  Called once in a process.
 */
int harness_cli(const struct harness *h, int argc, char **argv);

#endif
