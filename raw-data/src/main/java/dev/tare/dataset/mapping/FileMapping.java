package dev.tare.dataset.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * What a user states about some files.
 *
 * @param file a pattern for their names, relative to the directory
 * @param table how they are written, if they are tables; null if not stated
 */
public record FileMapping(
    @JsonProperty("file") String file, @JsonProperty("table") TableMapping table) {

  /** Whether it states something about a file of that name. */
  public boolean matches(String name) {
    return FileSystems.getDefault().getPathMatcher("glob:" + file).matches(Path.of(name));
  }
}
