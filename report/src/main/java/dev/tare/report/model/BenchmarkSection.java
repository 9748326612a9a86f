package dev.tare.report.model;

import dev.tare.report.model.Figure.RunDetails;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All about one benchmark.
 *
 * @param heading the benchmark's title
 * @param intro what is measured, unit and direction
 * @param statements the comparisons as sentences
 * @param runs the runs of every platform, with medians; several figures where one would be too
 *     large
 * @param ratios the overhead ratios, when there is something to compare
 * @param rounds the ratio of each round, where verdicts rest on pairs
 * @param distribution of the runs of every platform that has enough
 * @param causes runs against what coincided with slow ones, where something did
 * @param noiseHeading above the noise notes
 * @param noise one for each platform: can its sample carry a claim, why not, and what may cause it
 * @param parts the parts into which a step or a warm-up splits a sample, beside the whole
 * @param comparisons the numbers behind the ratios
 * @param printed the same without pairs that no figure shows, for a document without room for all
 * @param numbers the numbers of each sample
 * @param values every single run, or some of them
 * @param files where all runs stand, if they are not in the table
 * @param details what a page tells about a run of a figure
 * @param whole whether the page has room for figures and tables; otherwise files have them
 */
public record BenchmarkSection(
    String anchor,
    String heading,
    String intro,
    List<Statement> statements,
    List<RunsFigure> runs,
    Optional<RatiosFigure> ratios,
    Optional<HistoryFigure> rounds,
    Optional<Figure> distribution,
    Optional<Figure> causes,
    String noiseHeading,
    List<NoiseNote> noise,
    Optional<Parts> parts,
    Optional<Table> comparisons,
    Optional<Table> printed,
    Table numbers,
    Optional<Table> values,
    List<DataFile> files,
    RunDetails details,
    boolean whole) {

  public BenchmarkSection {
    statements = List.copyOf(statements);
    runs = List.copyOf(runs);
    noise = List.copyOf(noise);
    files = List.copyOf(files);
  }

  public List<Figure> figures() {
    return Stream.<Stream<? extends Figure>>of(
            runs.stream(), ratios.stream(), rounds.stream(), distribution.stream(), causes.stream())
        .<Figure>flatMap(figures -> figures)
        .toList();
  }

  public List<Table> tables() {
    return Stream.of(parts.map(Parts::table), comparisons, Optional.of(numbers), values)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The same without figures and tables on the page. */
  public BenchmarkSection brief() {
    return new BenchmarkSection(
        anchor,
        heading,
        intro,
        statements,
        runs,
        ratios,
        rounds,
        distribution,
        causes,
        noiseHeading,
        noise,
        parts,
        comparisons,
        printed,
        numbers,
        values,
        files,
        details,
        false);
  }

  /** The file of the dataset that holds all runs of a platform. */
  public record DataFile(String platform, String file) {}

  /** A description of parts of samples; no verdict rests on it. */
  public record Parts(String heading, String intro, Table table) {}

  /**
   * The noise verdict of one platform.
   *
   * @param anchor where links to the sample lead
   * @param platformId the platform's id
   * @param verdict in a word
   * @param reasons sentences with their numbers
   * @param causes possible causes
   */
  public record NoiseNote(
      Tone tone,
      String anchor,
      String platformId,
      String platform,
      String verdict,
      List<String> reasons,
      List<String> causes) {

    public NoiseNote {
      reasons = List.copyOf(reasons);
      causes = List.copyOf(causes);
    }
  }
}
