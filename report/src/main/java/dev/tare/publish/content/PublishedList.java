package dev.tare.publish.content;

import dev.tare.dataset.file.InputException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Tare has published in a target, kept there in the form of {@code sha256sum}. It marks the
 * target as ours, and only what it lists is ever deleted.
 *
 * @param hashes SHA-256 by path
 */
public record PublishedList(SortedMap<String, String> hashes) {

  /** The name of the file in the target. */
  public static final String NAME = ContentPath.LIST;

  public static final PublishedList NONE = new PublishedList(new TreeMap<>());

  /** In bytes: a million files. */
  public static final int LARGEST = 128 << 20;

  /** A file that is being sent for the first time, or a change of one: it may be there or not. */
  private static final String COMING = "0".repeat(64);

  private static final String CHANGING = "f".repeat(64);

  private static final String HEADER =
      "# Published by tare; a file that is not listed here is never changed or deleted.\n";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  public PublishedList {
    hashes = new TreeMap<>(hashes);
  }

  /** Reads a list; a target is not trusted. */
  public static PublishedList parse(String where, byte[] content) {
    SortedMap<String, String> hashes = new TreeMap<>();
    int number = 0;
    for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
      number++;
      Matcher parts = LINE.matcher(line);
      if (parts.matches() && ContentPath.isPlain(parts.group(2))) {
        hashes.put(parts.group(2), parts.group(1));
      } else if (!line.startsWith("#") && !line.isEmpty()) {
        throw InputException.at(
            where, number, "is not what tare wrote; publish to an empty target");
      }
    }
    return new PublishedList(hashes);
  }

  public byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADER);
    hashes.forEach((path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a file is in the target, perhaps in an older version. */
  boolean has(String path) {
    return hashes.containsKey(path) && !hashes.get(path).equals(COMING);
  }

  /** Whether a file is in the target as it is now. */
  boolean has(String path, String hash) {
    return hash.equals(hashes.get(path));
  }

  /** Whether a file is Tare's to write. */
  public boolean lists(String path) {
    return hashes.containsKey(path);
  }

  /** The same while files are sent that are not there yet. */
  PublishedList coming(Collection<String> paths) {
    return with(paths, COMING);
  }

  /** The same while other versions of files are sent. */
  PublishedList changing(Collection<String> paths) {
    return with(paths, CHANGING);
  }

  /** The same as if only the names were known. */
  public PublishedList namesOnly() {
    return changing(hashes.keySet());
  }

  /** The same once files have been sent. */
  PublishedList with(Map<String, String> sent) {
    SortedMap<String, String> all = new TreeMap<>(hashes);
    all.putAll(sent);
    return new PublishedList(all);
  }

  private PublishedList with(Collection<String> paths, String hash) {
    SortedMap<String, String> all = new TreeMap<>(hashes);
    paths.forEach(path -> all.put(path, hash));
    return new PublishedList(all);
  }
}
