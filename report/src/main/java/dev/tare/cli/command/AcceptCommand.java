package dev.tare.cli.command;

import dev.tare.analyzer.history.Acceptance;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Accepts the new level of a series. */
@Command(
    name = "accept",
    description = {
      "Accept the level of a series from a campaign on: what changed there is no longer open.",
      "Adds a row to events.csv beside the campaign, which --history ARCHIVE reads."
    })
public final class AcceptCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ARCHIVE", description = "Directory of campaigns.")
  private Path archive;

  @Parameters(index = "1", paramLabel = "PLATFORM/BENCHMARK", description = "The series.")
  private String series;

  @Option(
      names = "--from",
      paramLabel = "CAMPAIGN",
      required = true,
      description = "Name (directory) of the first campaign of the new level.")
  private String from;

  @Option(names = "--by", paramLabel = "NAME", description = "Who accepts it. Default: the user.")
  private String by = System.getProperty("user.name", "");

  @Option(names = "--text", paramLabel = "TEXT", description = "Why it is accepted.")
  private String text = "";

  @Override
  public Integer call() {
    Cell cell = Acceptance.series(series);
    Path campaign = campaign();
    requireMeasured(cell, campaign);
    Path events = campaign.toAbsolutePath().normalize().getParent();
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    EventsFile.append(
        events,
        new AlarmEvent(
            now,
            AlarmEvent.ACCEPTED,
            BagNames.campaign(campaign),
            cell.platform(),
            cell.benchmark(),
            by,
            text));
    spec.commandLine()
        .getOut()
        .println(
            series + ": accepted from " + from + " on; wrote " + events.resolve(EventsFile.NAME));
    return ExitCode.DONE;
  }

  private void requireMeasured(Cell cell, Path from) {
    Dataset campaign = DatasetReader.read(from);
    if (campaign.sample(cell).isEmpty()) {
      String known =
          campaign.samples().stream()
              .map(sample -> sample.cell().platform() + "/" + sample.cell().benchmark())
              .collect(Collectors.joining(", "));
      throw new InputException(
          series + ": not measured in " + BagNames.campaign(from) + "; known: " + known);
    }
  }

  /** By its name, or by HOST/NAME where several hosts have one of that name. */
  private Path campaign() {
    List<Path> named =
        CampaignFinder.find(archive).stream()
            .filter(campaign -> from.equals(BagNames.campaign(campaign)) || isAt(campaign))
            .toList();
    if (named.isEmpty()) {
      throw new InputException(from + ": no campaign of this name in " + archive);
    }
    if (named.size() > 1) {
      throw new InputException(
          from + ": several hosts have a campaign of this name; state HOST/" + from);
    }
    return named.get(0);
  }

  private boolean isAt(Path campaign) {
    Path place = archive.relativize(campaign.resolveSibling(BagNames.campaign(campaign)));
    return from.equals(place.toString());
  }
}
