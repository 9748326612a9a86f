package dev.tare.collector.host;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Properties of the host; one that the host does not show is "not visible", never guessed. */
public record HostFacts(Path root, Tools tools) {

  public static final String NOT_VISIBLE = "not visible";

  /** The facts of a host whose measured files are in that directory. */
  public Map<String, String> read(Path disk) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("name", first("proc/sys/kernel/hostname"));
    facts.put("os", value("etc/os-release", "PRETTY_NAME=").replace("\"", ""));
    facts.put("kernel", first("proc/sys/kernel/osrelease"));
    facts.put("architecture", System.getProperty("os.arch"));
    facts.put("cpu", cpu());
    facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put("memory", value("proc/meminfo", "MemTotal:"));
    facts.put("virtualization", virtualization());
    facts.put("container", detected("-c"));
    facts.put("governor", governor());
    facts.put("smt", first("sys/devices/system/cpu/smt/active"));
    facts.put(
        "clocksource", first("sys/devices/system/clocksource/clocksource0/current_clocksource"));
    facts.put("huge_pages", first("sys/kernel/mm/transparent_hugepage/enabled"));
    facts.put("mitigations", mitigations());
    facts.put(
        "file_system",
        firstLine(List.of("stat", "-f", "-c", "%T", disk.toString())).orElse(NOT_VISIBLE));
    facts.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    return facts;
  }

  /**
   * The hypervisor below this system: its name, {@code none}, or {@code unknown hypervisor} where
   * only a CPU flag shows it.
   */
  public String virtualization() {
    String detected = detected("-v");
    if (!detected.equals(NOT_VISIBLE)) {
      return detected;
    }
    boolean guest = value("proc/cpuinfo", "flags").matches(".*\\bhypervisor\\b.*");
    return guest ? "unknown hypervisor" : "none";
  }

  /** The cores that this process may use, such as {@code 0-3}. */
  public String usableCores() {
    return value("proc/self/status", "Cpus_allowed_list:");
  }

  public String governor() {
    return first("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
  }

  /** The first line of each tool's version output. */
  public Map<String, String> versions(Iterable<String> commands) {
    Map<String, String> versions = new LinkedHashMap<>();
    for (String command : commands) {
      if (tools.has(command)) {
        firstLine(List.of(command, "--version"))
            .ifPresent(version -> versions.put(command, version));
      }
    }
    return versions;
  }

  /** The type of a directory's file system, such as {@code ext4}. */
  public static String fileSystem(Path folder) {
    try {
      return Files.getFileStore(folder).type();
    } catch (IOException notThere) {
      return NOT_VISIBLE;
    }
  }

  private String cpu() {
    String model = value("proc/cpuinfo", "model name");
    return model.equals(NOT_VISIBLE) ? value("proc/cpuinfo", "CPU part") : model;
  }

  private String detected(String layer) {
    return tools.has("systemd-detect-virt")
        ? firstLine(List.of("systemd-detect-virt", layer)).orElse(NOT_VISIBLE)
        : NOT_VISIBLE;
  }

  /** Each vulnerability of this CPU, with its mitigation. */
  private String mitigations() {
    List<String> known = new ArrayList<>();
    try (var files = Files.list(root.resolve("sys/devices/system/cpu/vulnerabilities"))) {
      for (Path file : files.sorted().toList()) {
        String state = Files.readString(file).strip();
        if (!state.equals("Not affected")) {
          known.add(file.getFileName() + ": " + state);
        }
      }
    } catch (IOException notThere) {
      return NOT_VISIBLE;
    }
    return known.isEmpty() ? "none needed" : String.join("; ", known);
  }

  private String first(String file) {
    return lines(file).stream().findFirst().map(String::strip).orElse(NOT_VISIBLE);
  }

  private String value(String file, String key) {
    return lines(file).stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).replaceFirst(Pattern.quote(":"), "").strip())
        .findFirst()
        .orElse(NOT_VISIBLE);
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(root.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException notThere) {
      return List.of();
    }
  }

  /** The first line a command prints, whatever its exit code: detecting nothing is no error. */
  private static Optional<String> firstLine(List<String> words) {
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return printed.lines().findFirst().map(String::strip);
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }
}
