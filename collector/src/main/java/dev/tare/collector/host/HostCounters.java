package dev.tare.collector.host;

import dev.tare.dataset.CsvColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Kernel counters before and after a run: how busy the host was with other work. Counters that this
 * host does not have are absent.
 *
 * @param seconds counters that only grow, by column of a run's row
 * @param load the load average of the last minute
 * @param frequency of the processors, in MHz
 */
public record HostCounters(
    Map<String, Double> seconds, Optional<Double> load, OptionalDouble frequency) {

  private static final double TICKS_PER_SECOND = 100;
  private static final Pattern PRESSURE = Pattern.compile("some .*total=(\\d+)");
  private static final Pattern THROTTLED =
      Pattern.compile("(throttled_usec|throttled_time) (\\d+)");

  /** Reads below a root directory, which is {@code /} except in tests. */
  public static HostCounters read(Path root) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    processors(root, seconds);
    pressure(root, "cpu").ifPresent(s -> seconds.put(CsvColumns.PSI_CPU, s));
    pressure(root, "io").ifPresent(s -> seconds.put(CsvColumns.PSI_IO, s));
    pressure(root, "memory").ifPresent(s -> seconds.put(CsvColumns.PSI_MEMORY, s));
    throttled(root).ifPresent(s -> seconds.put(CsvColumns.THROTTLED, s));
    return new HostCounters(seconds, load(root), frequency(root));
  }

  /** The columns of a run of that duration: per cent of its time, and the load before it. */
  public Map<String, String> evidenceUntil(HostCounters after, double duration) {
    Map<String, String> columns = new LinkedHashMap<>();
    seconds.forEach(
        (column, before) -> {
          Double then = after.seconds.get(column);
          if (then != null) {
            columns.put(column, Double.toString(Math.max(0, then - before) / duration * 100));
          }
        });
    load.ifPresent(value -> columns.put(CsvColumns.LOAD1, Double.toString(value)));
    DoubleStream.concat(frequency.stream(), after.frequency.stream())
        .average()
        .ifPresent(value -> columns.put(CsvColumns.FREQUENCY, Double.toString(value)));
    return columns;
  }

  /** Steal and I/O wait, averaged over the processors. */
  private static void processors(Path root, Map<String, Double> seconds) {
    text(root.resolve("proc/stat"))
        .ifPresent(
            stat -> {
              long processors = stat.lines().filter(l -> l.matches("cpu\\d+ .*")).count();
              String[] fields = stat.lines().findFirst().orElse("").trim().split("\\s+");
              if (processors > 0 && fields.length > 8) {
                double unit = TICKS_PER_SECOND * processors;
                seconds.put(CsvColumns.STEAL, Long.parseLong(fields[8]) / unit);
                seconds.put(CsvColumns.IOWAIT, Long.parseLong(fields[5]) / unit);
              }
            });
  }

  private static Optional<Double> pressure(Path root, String resource) {
    return text(root.resolve("proc/pressure").resolve(resource))
        .map(PRESSURE::matcher)
        .filter(Matcher::find)
        .map(found -> Long.parseLong(found.group(1)) / 1e6);
  }

  /** Time that a quota kept this process's control group from running. */
  private static Optional<Double> throttled(Path root) {
    return text(root.resolve("proc/self/cgroup")).stream()
        .flatMap(String::lines)
        .map(line -> line.split(":", 3))
        .filter(group -> group.length == 3 && group[1].matches("|.*\\bcpu\\b.*"))
        .map(
            group ->
                root.resolve("sys/fs/cgroup" + (group[1].isEmpty() ? "" : "/cpu") + group[2])
                    .resolve("cpu.stat"))
        .flatMap(file -> text(file).stream())
        .map(THROTTLED::matcher)
        .filter(Matcher::find)
        .map(
            found ->
                Long.parseLong(found.group(2))
                    / (found.group(1).equals("throttled_usec") ? 1e6 : 1e9))
        .findFirst();
  }

  private static Optional<Double> load(Path root) {
    return text(root.resolve("proc/loadavg"))
        .map(line -> Double.parseDouble(line.split(" ", 2)[0]));
  }

  /** The mean over the processors; virtual machines rarely show one. */
  private static OptionalDouble frequency(Path root) {
    Path processors = root.resolve("sys/devices/system/cpu");
    try (Stream<Path> files = Files.list(processors)) {
      return files
          .filter(file -> file.getFileName().toString().matches("cpu\\d+"))
          .flatMap(file -> text(file.resolve("cpufreq/scaling_cur_freq")).stream())
          .mapToDouble(kilohertz -> Double.parseDouble(kilohertz.strip()) / 1e3)
          .average();
    } catch (IOException notThere) {
      return OptionalDouble.empty();
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }
}
