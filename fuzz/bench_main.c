/* SPDX-License-Identifier: Apache-2.0 */
#include "fuzz/bench.h"

int main(int argc, char **argv)
{
	return bench_main(argc, argv);
}
