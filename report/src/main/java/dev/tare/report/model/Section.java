package dev.tare.report.model;

import java.util.List;
import java.util.Optional;

/**
 * A section of text, in this order.
 *
 * @param entries terms with their explanation
 * @param tables facts, failed runs
 * @param commands lines to type
 */
public record Section(
    String anchor,
    String heading,
    List<String> intro,
    List<Definition> entries,
    List<Table> tables,
    List<Command> commands) {

  public Section {
    intro = List.copyOf(intro);
    entries = List.copyOf(entries);
    tables = List.copyOf(tables);
    commands = List.copyOf(commands);
  }

  /**
   * A term and what it means.
   *
   * @param anchor for links to it
   */
  public record Definition(String term, String text, Optional<String> anchor) {

    public Definition(String term, String text) {
      this(term, text, Optional.empty());
    }
  }

  /** What a command does, and the command. */
  public record Command(String purpose, String line) {}
}
