/**
 * The report's sentences as data: a code, what it is about, its numbers and the ids of its
 * evidence, the most important first.
 *
 * <p>Codes, in the order in which they are told:
 *
 * <ul>
 *   <li>{@code NESTED_HOST} the host is itself a guest
 *   <li>{@code SEQUENTIAL} {comparisons, of} platforms were measured one after the other
 *   <li>{@code ACCEL_OFF} {hostOverKvm, kvmOverQemu} KVM looks unaccelerated
 *   <li>{@code CONTAINER_FASTER}, {@code GUEST_FASTER}, {@code CACHE_SERVED} {overhead} a platform
 *       is better than its host; this stands instead of {@code PLATFORM_BETTER}
 *   <li>{@code SAMPLE_IMPLAUSIBLE} a doubt keeps a sample out of verdicts
 *   <li>{@code FAILED_RUNS} {failed, measured} runs gave no value
 *   <li>{@code NO_BASELINE} no platform to compare the others with
 *   <li>{@code HISTORY_WORSE}, {@code HISTORY_CHANGED}, {@code HISTORY_BETTER} {change, nights} a
 *       lasting change since earlier nights became certain; {@code _ITSELF} in a median that is
 *       compared with nothing
 *   <li>{@code OVERALL_COSTS}, {@code _SAVES}, {@code _FREE}, {@code _OPEN} {of, better, worse,
 *       equivalent, undecided, qualified} a platform over all benchmarks
 *   <li>{@code EXPECTATION_REFUTED} {clauses, refuted}
 *   <li>{@code HISTORY_SUSPECT}, {@code HISTORY_SUSPECT_ITSELF} {value, level} tonight alone stands
 *       out; {@code HISTORY_STEADY} {series, nights, smallest}; {@code HISTORY_TOO_FEW_NIGHTS}
 *       {series}
 *   <li>{@code DISK_FORMAT_BEST}, {@code _EQUAL}, {@code _PARTLY}, {@code _UNDECIDED} which disk
 *       format, by hypervisor; {@code BASE_IMAGE_COSTS}, {@code _FREE}, {@code _SAVES}, {@code
 *       _MIXED}, {@code _UNDECIDED} a full image against an empty one, each {of, better, worse,
 *       equivalent, undecided, qualified}; {@code LIVE_PROCESSES_FAVOUR}, {@code _HARM}, {@code
 *       _EQUAL}, {@code _UNDECIDED} {few, many, ratio, low, high} a container's overhead with all
 *       processes alive against one at a time
 *   <li>{@code PLATFORM_WORSE}, {@code PLATFORM_BETTER} {overhead, low, high, holmP, median,
 *       baselineMedian, qualified} the largest difference first
 *   <li>{@code PLATFORM_EQUIVALENT}, {@code PLATFORM_UNDECIDED} with couldHaveSeen besides, and
 *       needsRuns where more runs would decide
 *   <li>{@code EXPECTATION_CONFIRMED} {clauses}, {@code EXPECTATION_UNDECIDED} {clauses, confirmed,
 *       undecided}
 *   <li>{@code SAMPLE_UNUSABLE} {supports}, {@code SAMPLE_FAILED} {failed} no run gave a value
 *   <li>{@code SAMPLES_QUALITY} {stable, noisy, unusable}
 *   <li>{@code DIRECTION_UNKNOWN} nobody told which way a benchmark gets better
 * </ul>
 *
 * Without a baseline every pair of platforms has its sentence.
 */
package dev.tare.analyzer.finding;
