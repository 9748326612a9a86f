package dev.tare.report.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All about one benchmark.
 *
 * @param heading the benchmark's title
 * @param intro what is measured, unit and direction
 * @param statements the comparisons as sentences
 * @param runs every run of every platform, with medians
 * @param ratios the overhead ratios, when there is something to compare
 * @param noiseHeading above the noise notes
 * @param noise one for each platform: can its sample carry a claim, why not, and what may cause it
 * @param parts the parts into which a step or a warm-up splits a sample, beside the whole
 * @param comparisons the numbers behind the ratios
 * @param numbers the numbers of each sample
 * @param values every single run; absent where there are too many for a page
 */
public record BenchmarkSection(
    String anchor,
    String heading,
    String intro,
    List<Statement> statements,
    Optional<RunsFigure> runs,
    Optional<RatiosFigure> ratios,
    String noiseHeading,
    List<NoiseNote> noise,
    Optional<Parts> parts,
    Optional<Table> comparisons,
    Table numbers,
    Optional<Table> values) {

  public BenchmarkSection {
    statements = List.copyOf(statements);
    noise = List.copyOf(noise);
  }

  public List<Figure> figures() {
    return Stream.<Optional<? extends Figure>>of(runs, ratios)
        .<Figure>flatMap(Optional::stream)
        .toList();
  }

  /** A description of parts of samples; no verdict rests on it. */
  public record Parts(String heading, String intro, Table table) {}

  /**
   * The noise verdict of one platform.
   *
   * @param verdict in a word
   * @param reasons sentences with their numbers
   * @param causes possible causes
   */
  public record NoiseNote(
      Tone tone, String platform, String verdict, List<String> reasons, List<String> causes) {

    public NoiseNote {
      reasons = List.copyOf(reasons);
      causes = List.copyOf(causes);
    }
  }
}
