package dev.tare.report.model;

import java.util.List;
import java.util.Optional;

/** The plausibility warnings, the severe ones first. */
public record Warnings(String anchor, String heading, String intro, List<Warning> warnings) {

  public Warnings {
    warnings = List.copyOf(warnings);
  }

  /**
   * One warning.
   *
   * @param severity in a word
   * @param place file and line, or platform and benchmark
   * @param text what is implausible, with its numbers
   */
  public record Warning(
      Tone tone, String severity, String code, Optional<String> place, String text) {

    /** The same warning for other places; without a place if they are empty. */
    public Warning at(String places) {
      Optional<String> named = Optional.of(places).filter(text -> !text.isEmpty());
      return new Warning(tone, severity, code, named, text);
    }
  }
}
