package dev.tare.collector.host;

import dev.tare.dataset.file.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which host this is, where several share a home; empty where the system does not say. */
public final class HostIdentity {

  private HostIdentity() {}

  /** For people. */
  public static String name() {
    return text(Path.of("/proc/sys/kernel/hostname"));
  }

  /** The id of the installed system, which a new name does not change. */
  public static String machine() {
    return text(Path.of("/etc/machine-id"));
  }

  private static String text(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return PrintableText.line(new String(bytes, StandardCharsets.UTF_8).strip());
    } catch (IOException notStated) {
      return "";
    }
  }
}
