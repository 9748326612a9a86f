package dev.tare.dataset.archive.prune;

import dev.tare.dataset.archive.bag.BagNames;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How many campaigns stay whole: the last one of each of the last days, weeks and months that have
 * any.
 */
public record KeepRules(int daily, int weekly, int monthly) {

  /** The campaigns that stay whole. */
  Set<Path> kept(Map<Path, LocalDate> dates) {
    List<Map.Entry<Path, LocalDate>> newest =
        dates.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<Path, LocalDate> one) -> one.getValue())
                    .thenComparing(one -> BagNames.campaign(one.getKey()))
                    .reversed())
            .toList();
    Set<Path> kept = new HashSet<>();
    keep(newest, daily, LocalDate::toString, kept);
    keep(newest, weekly, KeepRules::week, kept);
    keep(newest, monthly, date -> date.toString().substring(0, 7), kept);
    return kept;
  }

  private static String week(LocalDate date) {
    return date.get(IsoFields.WEEK_BASED_YEAR) + "-" + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static void keep(
      List<Map.Entry<Path, LocalDate>> newest,
      int periods,
      Function<LocalDate, String> period,
      Set<Path> kept) {
    Set<String> seen = new HashSet<>();
    for (Map.Entry<Path, LocalDate> campaign : newest) {
      if (seen.size() < periods && seen.add(period.apply(campaign.getValue()))) {
        kept.add(campaign.getKey());
      }
    }
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "daily %d, weekly %d, monthly %d", daily, weekly, monthly);
  }
}
