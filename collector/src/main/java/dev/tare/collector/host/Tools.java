package dev.tare.collector.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The commands of this host: those on the path, and those in the directories for root. */
public record Tools(String path) {

  /** Commands for building the workloads, and the Debian package of each. */
  public static final Map<String, String> FOR_BUILDING =
      Map.of("cc", "gcc libc6-dev", "make", "make");

  public static Tools of(Map<String, String> environment) {
    return new Tools(
        environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin") + ":/usr/sbin:/sbin");
  }

  /** Those that are missing, with their packages. */
  public Map<String, String> missing(Map<String, String> tools) {
    Map<String, String> missing = new TreeMap<>(tools);
    missing.keySet().removeIf(this::has);
    return missing;
  }

  public boolean has(String command) {
    return List.of(path.split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
  }

  /** The one line that installs packages. */
  public static String install(Iterable<String> packages) {
    return "apt-get install --no-install-recommends " + String.join(" ", packages);
  }
}
