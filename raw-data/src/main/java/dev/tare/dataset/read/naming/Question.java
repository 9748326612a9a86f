package dev.tare.dataset.read.naming;

import java.util.List;

/**
 * Something that no file states, and that a user must answer before values can be used.
 *
 * @param file that it is about
 * @param text what is asked, in one line
 * @param key the list of the mapping file that takes the answer: files or series
 * @param draft the lines of the entry to complete
 */
public record Question(String file, String text, String key, List<String> draft) {

  public Question {
    draft = List.copyOf(draft);
  }
}
