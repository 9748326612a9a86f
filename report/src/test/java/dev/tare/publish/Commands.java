package dev.tare.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs programs with an environment as small as cron's. */
final class Commands {

  private static final List<String> TARE =
      List.of(
          Path.of(System.getProperty("java.home"), "bin/java").toString(),
          "-XX:TieredStopAtLevel=1",
          "-cp",
          System.getProperty("java.class.path"),
          "dev.tare.cli.Tare");

  private Commands() {}

  /** Starts tare; its temporary files and what it prints are in a folder. */
  static Process tare(Path folder, Map<String, String> environment, List<String> words)
      throws IOException {
    return start(folder, environment, TARE, words);
  }

  /** What a program prints; fails unless it succeeds. */
  static String run(
      Path folder, Map<String, String> environment, List<String> program, String... words)
      throws Exception {
    Process process = start(folder, environment, program, List.of(words));
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(program + " " + List.of(words) + said(folder)).isZero();
    return said(folder);
  }

  private static Process start(
      Path folder, Map<String, String> environment, List<String> program, List<String> words)
      throws IOException {
    List<String> command = new ArrayList<>(program);
    command.addAll(words);
    Files.createDirectories(folder.resolve("tmp"));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin:/usr/sbin", "LC_ALL", "C.UTF-8"));
    builder.environment().put("HOME", folder.toString());
    builder
        .environment()
        .put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + folder.resolve("tmp") + " -Xshare:auto");
    builder.environment().putAll(environment);
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start();
  }

  /** What the last one printed. */
  static String said(Path folder) throws IOException {
    return Files.readString(folder.resolve("said"))
        .lines()
        .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
        .reduce("", (all, line) -> all + line + "\n");
  }

  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return Files.createDirectories(to);
  }

  /** The processes that inherited the home of a folder. */
  static List<ProcessHandle> processes(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(process -> environment(process).contains("HOME=" + folder + "\0"))
        .toList();
  }

  private static String environment(ProcessHandle process) {
    return proc(process, "environ") + "\0";
  }

  /** As {@code ps} shows it to everybody. */
  static String arguments(ProcessHandle process) {
    return proc(process, "cmdline");
  }

  private static String proc(ProcessHandle process, String file) {
    try {
      Path path = Path.of("/proc", Long.toString(process.pid()), file);
      return Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1);
    } catch (IOException goneOrForeign) {
      return "";
    }
  }
}
