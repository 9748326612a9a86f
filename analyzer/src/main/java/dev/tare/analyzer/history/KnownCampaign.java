package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.archive.index.IndexedCampaign;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A campaign of an archive.
 *
 * @param campaign its values
 * @param indexed what the index says, where it is up to date
 * @param analysis the whole analysis, read when it is asked for
 */
public record KnownCampaign(
    EarlierCampaign campaign, Optional<IndexedCampaign> indexed, Supplier<Analysis> analysis) {

  static KnownCampaign of(Analysis analysis) {
    return new KnownCampaign(EarlierCampaign.of(analysis), Optional.empty(), () -> analysis);
  }
}
