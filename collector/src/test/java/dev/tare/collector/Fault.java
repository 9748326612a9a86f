package dev.tare.collector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Faulty workloads and the reason that each must get, except for one that works. */
public enum Fault {
  NONE("echo 42", ""),
  BINARY_MISSING("exec /no/such/binary", "EXIT_127"),
  CRASH("kill -SEGV $$", "EXIT_139"),
  WRONG_SUM("echo 42; echo '@reason WRONG_SUM' >&2; exit 3", "WRONG_SUM"),
  NO_NUMBER("echo 'all is well' >&2", "NO_VALUE"),
  TWO_NUMBERS("echo 1; echo 2", "TWO_VALUES"),
  NAN("echo nan", "NOT_A_NUMBER"),
  INFINITE("echo inf", "NOT_A_NUMBER"),
  NEGATIVE("echo -1.5", "NOT_POSITIVE"),
  UNIT("echo '1.5 s'", "NOT_A_NUMBER"),
  ENDLESS("exec yes", "TOO_MUCH_OUTPUT"),
  ENDLESS_LOG("exec yes >&2", "TOO_MUCH_OUTPUT"),
  HANG("sleep 1000", "TIMEOUT");

  private final String script;
  private final String reason;

  Fault(String script, String reason) {
    this.script = script;
    this.reason = reason;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String reason() {
    return reason;
  }

  /** The reasons that a campaign must record, by benchmark. */
  static List<String> reasons() {
    return Arrays.stream(values())
        .filter(fault -> fault != NONE)
        .map(fault -> fault.id() + " " + fault.reason)
        .sorted()
        .collect(Collectors.toList());
  }

  /** Writes each as a benchmark. */
  static Path benchmarks(Path into) throws IOException {
    for (Fault fault : values()) {
      benchmark(into.resolve(fault.id()), fault.script);
    }
    return into;
  }

  /**
   * Writes a script as a benchmark; with fio among its tools it shares the image of the real ones.
   */
  static void benchmark(Path folder, String script) throws IOException {
    Files.createDirectories(folder);
    executable(folder.resolve("run"), script);
    Files.writeString(folder.resolve("Makefile"), "$(OUT)/run: run\n\tinstall -D run $@\n");
    Files.writeString(
        folder.resolve("benchmark.yaml"),
        "title: a fault\nunit: s\ndirection: lower\ntools:\n  fio: fio\n");
  }

  public static Path executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    file.toFile().setExecutable(true);
    return file;
  }
}
