package dev.tare.dataset.mapping;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a mapping states about one file; templates are filled.
 *
 * @param platform id, or text of the file's name
 * @param benchmark id, or text of the file's name
 * @param session number, from 1
 * @param format id of the format to read it in
 * @param meaning what its values are: one of {@link FileMapping#MEANINGS}
 * @param skip whether it is left out
 * @param table how it is written, if it is a table
 */
public record StatedFile(
    Optional<String> platform,
    Optional<String> benchmark,
    OptionalInt session,
    Optional<String> format,
    Optional<String> meaning,
    boolean skip,
    Optional<TableMapping> table) {

  /** Nothing stated. */
  public static final StatedFile NONE =
      new StatedFile(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty());

  /** The same, with what another entry states in addition. */
  StatedFile or(StatedFile next) {
    return new StatedFile(
        platform.or(next::platform),
        benchmark.or(next::benchmark),
        session.isPresent() ? session : next.session,
        format.or(next::format),
        meaning.or(next::meaning),
        skip || next.skip,
        table.or(next::table));
  }
}
