package dev.tare.dataset.format.text.fio;

import dev.tare.dataset.format.line.TextLine;
import dev.tare.dataset.format.line.ToolOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What fio printed about one job: its first line and the directions below. */
final class FioTextJob {

  private static final Pattern FORM =
      ToolOutput.line(
          "(.{1,200}?): \\(groupid=(\\d+), jobs=\\d+\\): err=\\s*(\\d+)(?: \\(.*\\))?: pid=(\\d+)(?::.*)?");

  private final ToolOutput.Found header;
  private final List<FioDirection> directions = new ArrayList<>();
  private final Map<FioDirection, FioLatency> latencies = new HashMap<>();

  private FioTextJob(ToolOutput.Found header) {
    this.header = header;
  }

  static Optional<FioTextJob> of(TextLine line) {
    return ToolOutput.found(line, FORM).map(FioTextJob::new);
  }

  static boolean begins(TextLine line) {
    return FORM.matcher(line.text()).matches();
  }

  String name() {
    return header.group(1);
  }

  /** The jobs of one name and group run at the same time. */
  String group() {
    return name() + '\n' + header.group(2);
  }

  String process() {
    return header.group(4);
  }

  long line() {
    return header.line();
  }

  /** fio's error number; 0 without an error. */
  String error() {
    return header.group(3);
  }

  boolean failed() {
    return !error().matches("0+");
  }

  List<FioDirection> directions() {
    return List.copyOf(directions);
  }

  void add(FioDirection direction) {
    directions.add(direction);
  }

  boolean has(FioDirection direction) {
    return directions.stream().anyMatch(known -> known.name().equals(direction.name()));
  }

  /** The mean latency of the last direction. */
  void add(FioLatency latency) {
    if (!directions.isEmpty()) {
      latencies.putIfAbsent(directions.get(directions.size() - 1), latency);
    }
  }

  Optional<FioLatency> latency(FioDirection direction) {
    return Optional.ofNullable(latencies.get(direction));
  }
}
