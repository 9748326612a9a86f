package dev.tare.dataset.read;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.SourceFormats;
import dev.tare.dataset.read.naming.NamedSeries;
import dev.tare.dataset.read.naming.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was understood of a directory without a description of its own.
 *
 * @param dataset without samples where nothing was understood
 * @param series each with its cell, in the order of the cells
 * @param leftOut the files that were not read
 * @param questions whose answers would make more of it readable
 * @param files names of the files that series or issues come from
 */
public record BareDirectory(
    Dataset dataset,
    List<NamedSeries> series,
    List<LeftOut> leftOut,
    List<Question> questions,
    List<String> files) {

  /** As many reasons as fit in a line. */
  private static final int REASONS = 4;

  public BareDirectory {
    series = List.copyOf(series);
    leftOut = List.copyOf(leftOut);
    questions = List.copyOf(questions);
    files = List.copyOf(files);
  }

  /** The dataset; if there are no values, the reasons are the error. */
  Dataset requireValues(Path directory) {
    if (dataset.samples().isEmpty()) {
      throw nothingFound(directory);
    }
    return dataset;
  }

  /** Why no values were found, in one line. */
  public InputException nothingFound(Path directory) {
    List<String> reasons =
        Stream.concat(
                questions.stream().map(question -> question.file() + ": " + question.text()),
                leftOut.stream().map(LeftOut::toString))
            .toList();
    boolean askable = !questions.isEmpty() || leftOut.stream().anyMatch(LeftOut::isAskable);
    String some =
        reasons.stream().limit(REASONS).map(one -> one + "; ").collect(Collectors.joining());
    String more = reasons.size() > REASONS ? "and " + (reasons.size() - REASONS) + " more; " : "";
    String next =
        askable
            ? "'tare import' asks for what is missing"
            : "known files: " + SourceFormats.titles();
    String why = some + more + next;
    return new InputException(directory + ": no benchmark values found; " + why);
  }
}
