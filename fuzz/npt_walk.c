/* SPDX-License-Identifier: Apache-2.0 */
/* npt-walk: the page tables of kcore alone, against the maps of its model. */
#include "fuzz/harness_cli.h"
#include "fuzz/harness_input.h"

int main(int argc, char **argv)
{
	return harness_cli(&kcore_npt_walk, argc, argv);
}
