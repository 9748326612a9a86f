package dev.tare.collector;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Traces of campaigns on the host; there are none after they have ended.
 *
 * @param cache of these campaigns
 * @param campaigns their ids
 */
record Traces(Path cache, Collection<String> campaigns) {

  /** All traces except processes, as text. */
  List<String> found() throws Exception {
    List<String> found = new ArrayList<>();
    found.addAll(entries(cache.resolve("running"), name -> true));
    found.addAll(entries(cache.resolve("disk"), name -> !name.equals("random.fill")));
    found.addAll(entries(cache.resolve("images"), name -> name.endsWith(".part")));
    found.addAll(entries(cache.resolve("kernels"), name -> name.endsWith(".part")));
    found.addAll(entries(cache.resolve("docker/data/containers"), name -> true));
    found.addAll(containers());
    found.addAll(mounts());
    found.addAll(loops());
    found.addAll(groups());
    return found;
  }

  /** Their processes, and those of our own daemon. */
  List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses().filter(this::isOurs).toList();
  }

  /** The guards among them. */
  List<ProcessHandle> guards() {
    return processes().stream()
        .filter(process -> process.info().command().orElse("").endsWith("/guard"))
        .toList();
  }

  private boolean isOurs(ProcessHandle process) {
    Path of = Path.of("/proc", Long.toString(process.pid()));
    try {
      String all =
          Files.readString(of.resolve("environ"), StandardCharsets.ISO_8859_1)
              + Files.readString(of.resolve("cmdline"), StandardCharsets.ISO_8859_1);
      return all.contains(cache.resolve("docker").toString())
          || campaigns.stream().anyMatch(all::contains);
    } catch (IOException gone) {
      return false;
    }
  }

  private static List<String> entries(Path folder, Predicate<String> ours) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> ours.test(entry.getFileName().toString()))
          .map(Path::toString)
          .toList();
    }
  }

  /** Containers of a daemon that was found running; our own daemon has ended. */
  private static List<String> containers() throws Exception {
    Process docker =
        new ProcessBuilder("docker", "ps", "--all", "--filter", "label=dev.tare.campaign", "-q")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(docker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said.lines().map(id -> "container " + id).toList();
  }

  private List<String> mounts() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/mounts")).stream()
        .filter(line -> line.contains(cache.toString()))
        .toList();
  }

  private List<String> loops() throws IOException {
    List<String> loops = new ArrayList<>();
    for (String device : entries(Path.of("/sys/block"), name -> name.startsWith("loop"))) {
      Path file = Path.of(device, "loop/backing_file");
      if (Files.exists(file) && Files.readString(file).contains(cache.toString())) {
        loops.add(device);
      }
    }
    return loops;
  }

  private List<String> groups() throws IOException {
    try (Stream<Path> groups = Files.find(Path.of("/sys/fs/cgroup"), 2, (file, is) -> true)) {
      return groups.map(Path::toString).filter(this::isOurs).toList();
    }
  }

  private boolean isOurs(String group) {
    return campaigns.stream().anyMatch(campaign -> group.endsWith("/tare-" + campaign));
  }
}
