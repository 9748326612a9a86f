package dev.tare.cli;

import dev.tare.dataset.ShellWord;
import java.nio.file.Path;

/** What one would type next. */
final class Next {

  private Next() {}

  /** After a dataset was written, as the end of a sentence. */
  static String after(Path dataset) {
    String folder = ShellWord.of(dataset);
    return ". Next: tare analyze " + folder + " && tare report " + folder;
  }
}
