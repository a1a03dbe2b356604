/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/cli.h"

int main(int argc, char **argv)
{
	return obseq_main(argc, argv);
}
