package dev.tare.report.model;

import java.util.List;
import java.util.Optional;

/**
 * The head of a report: the answers that a reader wants first, in as many sentences.
 *
 * @param answers what it costs, how far to trust that, what changed, what is missing; never empty
 * @param next the campaign that would decide what is undecided; absent where nothing is
 */
public record FirstScreen(
    String anchor, String heading, List<Answer> answers, Optional<Next> next) {

  public FirstScreen {
    answers = List.copyOf(answers);
    if (answers.isEmpty()) {
      throw new IllegalArgumentException("a digest without answers");
    }
  }

  /**
   * One answer.
   *
   * @param question in a word, such as {@code Cost}
   * @param text one or two sentences
   */
  public record Answer(Tone tone, String question, String text) {}

  /**
   * A campaign to run next.
   *
   * @param label in a word, such as {@code Next}
   * @param text what it would decide, and how long it would take
   * @param command that measures it; absent where Tare did not measure
   */
  public record Next(String label, String text, Optional<String> command) {}
}
