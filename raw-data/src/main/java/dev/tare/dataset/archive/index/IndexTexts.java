package dev.tare.dataset.archive.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The texts that many rows of an index have, each held once. */
final class IndexTexts {

  private static final Set<String> DIFFERENT =
      Set.of("campaign", "start", "median", "ratio", "low", "high", "path", "stamp");

  private static final int[] ALIKE =
      IntStream.range(0, IndexRows.COLUMNS.size())
          .filter(column -> !DIFFERENT.contains(IndexRows.COLUMNS.get(column)))
          .toArray();

  private final Map<String, String> texts = new HashMap<>();
  private final Map<Map<String, String>, Map<String, String>> facts = new HashMap<>();

  /** The same row, or the first fields of one. */
  List<String> shared(List<String> row) {
    for (int column : ALIKE) {
      if (column < row.size()) {
        row.set(column, texts.computeIfAbsent(row.get(column), text -> text));
      }
    }
    return row;
  }

  /** The same campaign. */
  IndexedCampaign shared(IndexedCampaign campaign) {
    return campaign.with(facts.computeIfAbsent(campaign.facts(), same -> same));
  }
}
