package dev.tare.analyzer.rejudge;

import dev.tare.dataset.archive.index.IndexedCampaign;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One campaign, judged again.
 *
 * @param campaign its directory or bag
 * @param outcome what the earlier verdicts were
 * @param toolBefore the analyzer that they are of; empty where there are none
 * @param changes verdicts that changed
 * @param problem why it, or its earlier analysis, could not be read
 * @param indexed what the index shall hold; absent where it could not be read
 * @param history whether its analysis also judges changes since earlier campaigns
 */
public record Rejudged(
    Path campaign,
    Outcome outcome,
    String toolBefore,
    List<VerdictChange> changes,
    Optional<String> problem,
    Optional<IndexedCampaign> indexed,
    boolean history) {

  /** What there was to compare with. */
  public enum Outcome {
    /** The verdicts of an earlier analysis. */
    COMPARED,
    /** Nothing: it was never analysed. */
    NEW,
    /** An analysis of other data; runs were added since. */
    OF_OTHER_DATA,
    /** An analysis that cannot be read. */
    UNREADABLE,
    /** The campaign itself cannot be read. */
    FAILED
  }

  public Rejudged {
    changes = List.copyOf(changes);
  }

  /** A campaign that could not be judged. */
  public static Rejudged failed(Path campaign, String problem) {
    return new Rejudged(
        campaign, Outcome.FAILED, "", List.of(), Optional.of(problem), Optional.empty(), false);
  }
}
