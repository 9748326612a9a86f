package dev.tare.dataset.format.json;

import dev.tare.dataset.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One job of one run of fio.
 *
 * @param host the client that ran it; absent when fio ran alone
 * @param name of the job
 * @param document the line where the output of this run of fio begins
 * @param time Unix seconds: the start of the job, or else when fio printed its output
 * @param options of the job and of all jobs
 * @param values as printed
 */
record FioJob(
    Optional<String> host,
    String name,
    long document,
    OptionalDouble time,
    Map<String, String> options,
    JsonValue values) {

  /** A measured quantity of one direction. */
  record Metric(String name, String unit, Direction better, JsonValue value) {}

  /** Options that tell jobs apart without changing what they measure. */
  private static final List<String> PLACES =
      List.of("name", "filename", "directory", "description");

  FioJob {
    options = Map.copyOf(options);
  }

  static FioJob of(JsonValue values, JsonEntries.Root root, long document) {
    Map<String, String> options = new LinkedHashMap<>();
    root.field("global options")
        .ifPresent(
            global -> global.fields().forEach((key, value) -> options.put(key, value.text())));
    values.get("job options").fields().forEach((key, value) -> options.put(key, value.text()));
    options.keySet().removeAll(PLACES);
    return new FioJob(
        values.get("hostname").string(),
        values.get("jobname").string().orElse(""),
        document,
        time(values, root),
        options,
        values);
  }

  private static OptionalDouble time(JsonValue values, JsonEntries.Root root) {
    return Stream.of(Optional.of(values.get("job_start")), root.field("timestamp_ms"))
        .flatMap(Optional::stream)
        .map(JsonValue::number)
        .filter(OptionalDouble::isPresent)
        .map(milliseconds -> OptionalDouble.of(milliseconds.getAsDouble() / 1000))
        .findFirst()
        .or(() -> root.field("timestamp").map(JsonValue::number))
        .orElseGet(OptionalDouble::empty);
  }

  /** The job's group; jobs of one group run at the same time. */
  String group() {
    return host.orElse("") + '\n' + name + '\n' + document + '\n' + values.get("groupid").printed();
  }

  /** fio's error number as printed; absent when it is 0. */
  Optional<String> error() {
    JsonValue error = values.get("error");
    return error.exists() && !error.printed().equals("0")
        ? Optional.of(error.printed())
        : Optional.empty();
  }

  /** The directions of the I/O that the job was to do, or else did. */
  List<String> directions() {
    String stated = options.getOrDefault("rw", options.getOrDefault("readwrite", ""));
    boolean mixed = stated.matches("(rw|readwrite|randrw).*");
    List<String> directions = new ArrayList<>();
    for (String direction : List.of("read", "write", "trim")) {
      boolean named = mixed ? !direction.equals("trim") : stated.contains(direction);
      if (named && error().isPresent() || did(direction)) {
        directions.add(direction);
      }
    }
    return directions;
  }

  private boolean did(String direction) {
    JsonValue block = values.get(direction);
    JsonValue done = block.get("total_ios").exists() ? block.get("total_ios") : block.get("iops");
    return done.exists() && done.number().orElse(1) != 0;
  }

  /** What fio measures of one direction. */
  List<Metric> metrics(String direction) {
    JsonValue block = values.get(direction);
    JsonValue bytes = block.get("bw_bytes");
    List<Metric> metrics = new ArrayList<>();
    metrics.add(new Metric(direction + " iops", "IOPS", Direction.HIGHER, block.get("iops")));
    metrics.add(
        bytes.exists()
            ? new Metric(direction + " bw", "B/s", Direction.HIGHER, bytes)
            : new Metric(direction + " bw", "KiB/s", Direction.HIGHER, block.get("bw")));
    latency(direction, block).ifPresent(metrics::add);
    return metrics;
  }

  /** The mean latency, in microseconds before fio 3; without submission if only that is known. */
  private static Optional<Metric> latency(String direction, JsonValue block) {
    for (String kind : List.of("lat", "clat")) {
      boolean recent = block.get(kind + "_ns").isObject();
      JsonValue mean = block.get(recent ? kind + "_ns" : kind).get("mean");
      if (mean.exists() && mean.number().orElse(1) != 0) {
        String unit = recent ? "ns" : "us";
        return Optional.of(new Metric(direction + ' ' + kind, unit, Direction.LOWER, mean));
      }
    }
    return Optional.empty();
  }
}
