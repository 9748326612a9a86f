package dev.tare.dataset.archive.prune;

import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.CampaignVerifier;
import dev.tare.dataset.archive.SecondMeasurements;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.datapackage.DataPackage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Thins the old campaigns of an archive, of each host by itself, and with each night what repeats
 * it. A campaign that is not as it was measured is not touched.
 *
 * @param rules which campaigns stay whole
 * @param dry whether the plan is only told
 * @param tool name and version of Tare
 * @param lines takes one line for each campaign that is, or would be, thinned
 */
public record ArchivePruner(KeepRules rules, boolean dry, String tool, Consumer<String> lines) {

  /** Returns the number of campaigns that are, or would be, thinned. */
  public int prune(Path archive) {
    Map<Path, Map<Path, LocalDate>> hosts = new TreeMap<>();
    for (Path campaign : CampaignFinder.find(archive)) {
      date(campaign)
          .ifPresentOrElse(
              date ->
                  hosts
                      .computeIfAbsent(campaign.getParent(), host -> new LinkedHashMap<>())
                      .put(campaign, date),
              () -> lines.accept(campaign + ": kept, because its date is unknown"));
    }
    return hosts.values().stream().mapToInt(this::thin).sum();
  }

  private int thin(Map<Path, LocalDate> dates) {
    Set<Path> kept = rules.kept(dates);
    List<Path> old =
        dates.keySet().stream()
            .filter(campaign -> !kept.contains(campaign))
            .flatMap(one -> Stream.concat(Stream.of(one), SecondMeasurements.ofNight(one).stream()))
            .toList();
    int thinned = 0;
    for (Path campaign : old) {
      thinned += thin(campaign) ? 1 : 0;
    }
    return thinned;
  }

  private boolean thin(Path campaign) {
    List<String> files = CampaignThinner.sparable(campaign);
    if (files.isEmpty()) {
      return false;
    }
    CampaignVerifier.check(campaign);
    if (!dry) {
      new CampaignThinner(rules.toString(), tool).thin(campaign);
    }
    String would = dry ? ": would lose " : ": lost ";
    lines.accept(campaign + would + files.size() + " files: logs, inner values, reports");
    return true;
  }

  /** The day of its start, in UTC; else the one that its name begins with. */
  private static Optional<LocalDate> date(Path campaign) {
    return OpenCampaign.read(campaign, DataPackage::read)
        .flatMap(known -> known.description().campaign().started())
        .or(() -> Optional.of(BagNames.campaign(campaign)))
        .flatMap(ArchivePruner::day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(text.substring(0, 10)));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
