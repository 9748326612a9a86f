package dev.tare.dataset.mapping;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a user states about some files.
 *
 * @param file a pattern for their names, relative to the directory
 * @param platform id, or a template such as {@code {1}}: the text of the first {@code *}
 * @param benchmark id or template
 * @param session number, from 1
 * @param format id of the format to read them in
 * @param meaning what their values are: one of {@link #MEANINGS}
 * @param skip whether they are left out
 * @param table how they are written, if they are tables
 */
public record FileMapping(
    String file,
    Optional<String> platform,
    Optional<String> benchmark,
    OptionalInt session,
    Optional<String> format,
    Optional<String> meaning,
    boolean skip,
    Optional<TableMapping> table) {

  /** The words for what a value is. */
  public static final Set<String> MEANINGS = Set.of("run", "mean", "running mean");

  public FileMapping {
    if (file == null || file.isBlank()) {
      throw new InvalidKeyException("is missing: a name such as native-*.json", "file");
    }
    FilePattern pattern = new FilePattern(file);
    require(pattern, platform, "platform");
    require(pattern, benchmark, "benchmark");
    requireSession(session);
    requireMeaning(meaning);
    table.ifPresent(one -> InvalidKeyException.throwIf(one.problem(), "table"));
  }

  private static void require(FilePattern pattern, Optional<String> id, String key) {
    if (id.isEmpty()) {
      return;
    }
    if (FilePattern.isTemplate(id.get())) {
      pattern.requireReferences(id.get(), key);
    } else if (key.equals("platform")) {
      Ids.requirePlatform(id, key);
    } else {
      Ids.requireBenchmark(id, key);
    }
  }

  static void requireSession(OptionalInt session) {
    if (session.isPresent() && session.getAsInt() < 1) {
      throw new InvalidKeyException("must be 1 or more", "session");
    }
  }

  static void requireMeaning(Optional<String> meaning) {
    if (meaning.isPresent() && !MEANINGS.contains(meaning.get())) {
      throw new InvalidKeyException(
          "must be run, mean or running mean, not '" + meaning.get() + "'", "meaning");
    }
  }

  /** Whether it states something about a file of that name. */
  public boolean matches(String name) {
    return new FilePattern(file).match(name).isPresent();
  }

  /** What it states about a matching file. */
  StatedFile of(String name) {
    List<String> texts = new FilePattern(file).match(name).orElseThrow();
    return new StatedFile(
        platform.map(template -> FilePattern.fill(template, texts)),
        benchmark.map(template -> FilePattern.fill(template, texts)),
        session,
        format,
        meaning,
        skip,
        table);
  }
}
