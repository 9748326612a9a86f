package dev.tare.collector.host;

import dev.tare.dataset.CsvColumns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/**
 * Kernel counters before and after a run: how busy the host was with other work. Counters that this
 * host does not have, or that answer nonsense, are absent.
 *
 * @param seconds counters that only grow, by column of a run's row
 * @param processors those that are online
 * @param load the load average of the last minute
 * @param frequency of the processors, in MHz
 * @param doubts a line for each file that answered nonsense
 */
public record HostCounters(
    Map<String, Double> seconds,
    int processors,
    Optional<Double> load,
    OptionalDouble frequency,
    List<String> doubts) {

  private static final double TICKS_PER_SECOND = 100;

  /** Seconds that a counter may be late or, as the kernel documents of iowait, step back. */
  private static final double LATE = 2.5;

  private static final Set<String> PER_PROCESSOR = Set.of(CsvColumns.STEAL, CsvColumns.IOWAIT);
  private static final Pattern PRESSURE = Pattern.compile("some .*total=(\\S+)");
  private static final Pattern THROTTLED =
      Pattern.compile("(throttled_usec|throttled_time) (\\S+)");

  /** Reads below a root directory, which is {@code /} except in tests. */
  public static HostCounters read(Path root) {
    KernelFiles files = new KernelFiles(root);
    Map<String, Double> seconds = new LinkedHashMap<>();
    int processors = processors(files, seconds);
    pressure(files, "cpu").ifPresent(s -> seconds.put(CsvColumns.PSI_CPU, s));
    pressure(files, "io").ifPresent(s -> seconds.put(CsvColumns.PSI_IO, s));
    pressure(files, "memory").ifPresent(s -> seconds.put(CsvColumns.PSI_MEMORY, s));
    throttled(files).ifPresent(s -> seconds.put(CsvColumns.THROTTLED, s));
    Optional<Double> load = load(files);
    OptionalDouble frequency = frequency(files);
    return new HostCounters(seconds, processors, load, frequency, files.doubts());
  }

  /** The columns of a run of that duration: per cent of its time, and the load before it. */
  public Map<String, String> evidenceUntil(HostCounters after, double duration) {
    Map<String, String> columns = new LinkedHashMap<>();
    seconds.forEach(
        (column, before) -> {
          if (counted(column, after, duration)) {
            double grown = Math.max(0, after.seconds.get(column) - before);
            double most = column.equals(CsvColumns.THROTTLED) ? grown : Math.min(grown, duration);
            columns.put(column, Double.toString(most / duration * 100));
          }
        });
    load.ifPresent(value -> columns.put(CsvColumns.LOAD1, Double.toString(value)));
    DoubleStream.concat(frequency.stream(), after.frequency.stream())
        .average()
        .ifPresent(value -> columns.put(CsvColumns.FREQUENCY, Double.toString(value)));
    return columns;
  }

  /** Why evidence is absent that this host has: a line for each file or counter. */
  public List<String> doubtsUntil(HostCounters after, double duration) {
    List<String> all = new ArrayList<>(doubts);
    all.addAll(after.doubts);
    if (processors != after.processors) {
      all.add("processors went on- or offline during a run: no " + PER_PROCESSOR + " for it");
    }
    seconds.keySet().stream()
        .filter(column -> after.seconds.containsKey(column) && !counted(column, after, duration))
        .filter(column -> processors == after.processors || !PER_PROCESSOR.contains(column))
        .forEach(column -> all.add("the kernel's counter of " + column + " jumped during a run"));
    return all;
  }

  /** Whether a counter grew by what is possible; a share per processor needs the same ones. */
  private boolean counted(String column, HostCounters after, double duration) {
    Double then = after.seconds.get(column);
    if (then == null || PER_PROCESSOR.contains(column) && processors != after.processors) {
      return false;
    }
    double grown = then - seconds.get(column);
    boolean shared = !column.equals(CsvColumns.THROTTLED);
    return grown > -LATE && (!shared || grown < duration + LATE);
  }

  /** Steal and I/O wait, averaged over the processors; returns how many there are. */
  private static int processors(KernelFiles files, Map<String, Double> seconds) {
    String name = "proc/stat";
    String stat = files.text(name).orElse("");
    int processors = (int) stat.lines().filter(line -> line.matches("cpu\\d+ .*")).count();
    String[] fields = stat.lines().findFirst().orElse("").trim().split("\\s+");
    if (processors > 0 && fields.length > 8) {
      double unit = TICKS_PER_SECOND * processors;
      files.number(name, fields[8]).ifPresent(t -> seconds.put(CsvColumns.STEAL, t / unit));
      files.number(name, fields[5]).ifPresent(t -> seconds.put(CsvColumns.IOWAIT, t / unit));
    }
    return processors;
  }

  private static Optional<Double> pressure(KernelFiles files, String resource) {
    String name = "proc/pressure/" + resource;
    return files
        .text(name)
        .map(PRESSURE::matcher)
        .filter(Matcher::find)
        .map(found -> files.number(name, found.group(1)))
        .flatMap(HostCounters::boxed)
        .map(microseconds -> microseconds / 1e6);
  }

  /** Time that a quota kept this process's control group from running. */
  private static Optional<Double> throttled(KernelFiles files) {
    return files.text("proc/self/cgroup").stream()
        .flatMap(String::lines)
        .map(line -> line.split(":", 3))
        .filter(group -> group.length == 3 && group[1].matches("|.*\\bcpu\\b.*"))
        .map(group -> "sys/fs/cgroup" + (group[1].isEmpty() ? "" : "/cpu") + group[2] + "/cpu.stat")
        .map(name -> throttled(files, name))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Double throttled(KernelFiles files, String name) {
    Matcher found = THROTTLED.matcher(files.text(name).orElse(""));
    if (!found.find()) {
      return null;
    }
    double unit = found.group(1).equals("throttled_usec") ? 1e6 : 1e9;
    return boxed(files.number(name, found.group(2))).map(time -> time / unit).orElse(null);
  }

  private static Optional<Double> load(KernelFiles files) {
    String name = "proc/loadavg";
    return files
        .text(name)
        .map(line -> files.number(name, line.split(" ", 2)[0]))
        .flatMap(HostCounters::boxed);
  }

  /** The mean over the processors; virtual machines rarely show one. */
  private static OptionalDouble frequency(KernelFiles files) {
    String processors = "sys/devices/system/cpu";
    return files.entries(processors, "cpu\\d+").stream()
        .map(processor -> processors + "/" + processor + "/cpufreq/scaling_cur_freq")
        .flatMap(name -> files.text(name).stream().map(text -> files.number(name, text)))
        .flatMapToDouble(OptionalDouble::stream)
        .map(kilohertz -> kilohertz / 1e3)
        .filter(megahertz -> megahertz > 0)
        .average();
  }

  private static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}
