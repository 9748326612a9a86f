package dev.tare.collector.host;

import dev.tare.dataset.archive.HostId;
import dev.tare.dataset.file.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Properties of the host; one that the host does not show is "not visible", never guessed. */
public record HostFacts(Path root, Tools tools) {

  public static final String NOT_VISIBLE = "not visible";

  public static final String VERSION_UNKNOWN = "version unknown";

  /** What systemd-detect-virt prints: an id such as kvm or vm-other. */
  private static final Pattern LAYER = Pattern.compile("[a-z][a-z0-9-]*");

  /** The facts of a host whose measured files are in that directory. */
  public Map<String, String> read(Path disk) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("name", first("proc/sys/kernel/hostname"));
    facts.put("machine", machine());
    facts.put("os", value("etc/os-release", "PRETTY_NAME=").replace("\"", ""));
    facts.put("kernel", first("proc/sys/kernel/osrelease"));
    facts.put("architecture", System.getProperty("os.arch"));
    facts.put("cpu", cpu());
    facts.put("microcode", value("proc/cpuinfo", "microcode"));
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
    facts.put("file_system", fileSystem(disk));
    facts.put("java", System.getProperty("java.vendor") + " " + System.getProperty("java.version"));
    return facts;
  }

  /**
   * The hypervisor below this system: its name, {@code none}, or {@code unknown hypervisor} where
   * only a CPU flag shows it. Where there are no such flags, as on ARM, it is not visible.
   */
  public String virtualization() {
    String detected = detected("-v");
    String flags = value("proc/cpuinfo", "flags");
    if (!detected.equals(NOT_VISIBLE) || flags.equals(NOT_VISIBLE)) {
      return detected;
    }
    return flags.matches(".*\\bhypervisor\\b.*") ? "unknown hypervisor" : "none";
  }

  /** The id of this host in an archive, unless another one is configured. */
  public String id() {
    return HostId.ofName(first("proc/sys/kernel/hostname"));
  }

  /** The cores that this process may use, such as {@code 0-3}. */
  public String usableCores() {
    return value("proc/self/status", "Cpus_allowed_list:");
  }

  public String governor() {
    return first("sys/devices/system/cpu/cpu0/cpufreq/scaling_governor");
  }

  /** The first line of each tool's version output, as far as it has such an option. */
  public Map<String, String> versions(Iterable<String> names) {
    HostCommands commands = new HostCommands(tools.path());
    Map<String, String> versions = new LinkedHashMap<>();
    for (String command : names) {
      if (tools.has(command)) {
        String version = commands.firstLine(List.of(command, "--version")).orElse("");
        versions.put(command, version.isBlank() ? VERSION_UNKNOWN : version);
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

  /**
   * The machine's id, hashed because it is confidential (machine-id(5)). That of a container is not
   * that of the machine.
   */
  private String machine() {
    String id = first("etc/machine-id");
    boolean contained = !Set.of("none", NOT_VISIBLE).contains(detected("-c"));
    return contained || !id.matches("[0-9a-f]{32}")
        ? NOT_VISIBLE
        : Digest.sha256(("tare " + id).getBytes(StandardCharsets.UTF_8)).substring(0, 32);
  }

  private String cpu() {
    String model = value("proc/cpuinfo", "model name");
    return model.equals(NOT_VISIBLE) ? value("proc/cpuinfo", "CPU part") : model;
  }

  /** Finding nothing is {@code none} with exit code 1, as failing is with a complaint. */
  private String detected(String layer) {
    return tools.has("systemd-detect-virt")
        ? new HostCommands(tools.path())
            .firstLineWhateverTheCode(List.of("systemd-detect-virt", layer))
            .filter(line -> LAYER.matcher(line).matches())
            .orElse(NOT_VISIBLE)
        : NOT_VISIBLE;
  }

  /** Each vulnerability of this CPU, with its mitigation. */
  private String mitigations() {
    List<String> known = new ArrayList<>();
    try (var files = Files.list(root.resolve("sys/devices/system/cpu/vulnerabilities"))) {
      for (Path file : files.sorted().toList()) {
        String state = first(root.relativize(file).toString());
        if (!state.equals("Not affected")) {
          known.add(file.getFileName() + ": " + state);
        }
      }
    } catch (IOException | UncheckedIOException notThere) {
      return NOT_VISIBLE;
    }
    return known.isEmpty() ? "none needed" : String.join("; ", known);
  }

  private String first(String file) {
    return lines(file).stream()
        .findFirst()
        .map(String::strip)
        .filter(HostFacts::says)
        .orElse(NOT_VISIBLE);
  }

  private String value(String file, String key) {
    return lines(file).stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()).replaceFirst(Pattern.quote(":"), "").strip())
        .filter(HostFacts::says)
        .findFirst()
        .orElse(NOT_VISIBLE);
  }

  /** Drivers without an answer print {@code <unknown>} or nothing. */
  private static boolean says(String text) {
    return !text.isEmpty() && !text.matches("<.*>");
  }

  private List<String> lines(String file) {
    try {
      byte[] read = Files.readAllBytes(root.resolve(file));
      return new String(read, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException notThere) {
      return List.of();
    }
  }
}
