/* SPDX-License-Identifier: Apache-2.0 */
/* Where it was measured. */
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

#include "fuzz/bench.h"

static void find_cpu(char *out, size_t size)
{
	FILE *f = fopen("/proc/cpuinfo", "r");
	char line[256];

	snprintf(out, size, "unknown");
	while (f && fgets(line, sizeof(line), f)) {
		char *colon = strchr(line, ':');

		if (strncmp(line, "model name", 10) || !colon)
			continue;
		snprintf(out, size, "%.*s", (int)strcspn(colon + 2, "\n"), colon + 2);
		break;
	}
	if (f)
		fclose(f);
}

void bench_machine(cJSON *result)
{
	cJSON *o = cJSON_AddObjectToObject(result, "machine");
	const time_t now = time(NULL);
	struct utsname kernel;
	char text[256], date[32];
	struct tm day;

	uname(&kernel);
	find_cpu(text, sizeof(text));
	strftime(date, sizeof(date), "%Y-%m-%d", gmtime_r(&now, &day));
	cJSON_AddStringToObject(o, "cpu", text);
	cJSON_AddNumberToObject(o, "cores", (double)sysconf(_SC_NPROCESSORS_ONLN));
	cJSON_AddNumberToObject(o, "memory_bytes",
				(double)sysconf(_SC_PHYS_PAGES) * (double)sysconf(_SC_PAGESIZE));
	snprintf(text, sizeof(text), "%s %s", kernel.sysname, kernel.release);
	cJSON_AddStringToObject(o, "kernel", text);
	cJSON_AddStringToObject(o, "compiler", __VERSION__);
	cJSON_AddStringToObject(o, "date", date);
}
