package dev.tare.collector.process;

import dev.tare.collector.host.HostIdentity;
import dev.tare.dataset.file.PrintableText;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Who holds a lock of campaigns, as noted in it: a text of another process, shown and not relied
 * on.
 *
 * @param what it does with it
 * @param text for people; empty when the holder has not written it yet
 */
public record LockHolder(String what, String text) {

  static final int LIMIT = 4096;

  private static final String MEASURES = "another campaign measures on this host";

  static LockHolder self(Path folder) {
    return new LockHolder(
        MEASURES,
        "process "
            + ProcessHandle.current().pid()
            + " on "
            + HostIdentity.name()
            + ", since "
            + Instant.now().truncatedTo(ChronoUnit.SECONDS)
            + ", in "
            + PrintableText.of(folder.toAbsolutePath().normalize().toString()));
  }

  /** Anybody can write the lock. */
  static LockHolder read(String noted) {
    return new LockHolder(MEASURES, PrintableText.of(noted.lines().findFirst().orElse("").strip()));
  }

  /** The same of a cache, which hosts may share. */
  public LockHolder of(Path cache) {
    String name = PrintableText.of(cache.toString());
    return new LockHolder("another campaign uses the cache " + name, text);
  }

  /** Who holds the lock, in one line. */
  public String line() {
    return what + (text.isEmpty() ? "" : ": " + text) + "; try again when it has ended";
  }

  /** The same as a list of remarks. */
  public List<String> remarks() {
    return List.of(line());
  }
}
