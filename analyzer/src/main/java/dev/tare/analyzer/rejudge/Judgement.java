package dev.tare.analyzer.rejudge;

import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A campaign that was judged again, before anything of it is written.
 *
 * @param analysis the text that replaces its analysis; absent if that stays
 */
public record Judgement(Rejudged rejudged, Optional<String> analysis) {

  static Judgement without(Rejudged rejudged) {
    return new Judgement(rejudged, Optional.empty());
  }

  /** Replaces the analysis; the result says if that failed. */
  public Rejudged written() {
    try {
      analysis.ifPresent(this::write);
      return rejudged;
    } catch (InputException failed) {
      return Rejudged.failed(rejudged.campaign(), failed.getMessage());
    }
  }

  private void write(String text) {
    AtomicFile.write(
        rejudged.campaign().resolve(AnalysisFile.NAME), text.getBytes(StandardCharsets.UTF_8));
  }
}
