package dev.tare.cli.command;

import dev.tare.analyzer.history.Acceptance;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
      "Adds a row to ARCHIVE/events.csv, which --history ARCHIVE reads."
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
    requireMeasured(cell);
    String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    EventsFile.append(
        archive,
        new AlarmEvent(
            now, EventKind.ACCEPTED, from, cell.platform(), cell.benchmark(), by, text));
    spec.commandLine()
        .getOut()
        .println(
            series + ": accepted from " + from + " on; wrote " + archive.resolve(EventsFile.NAME));
    return ExitCode.DONE;
  }

  private void requireMeasured(Cell cell) {
    Dataset campaign = DatasetReader.read(campaign());
    if (campaign.sample(cell).isEmpty()) {
      String known =
          campaign.samples().stream()
              .map(sample -> sample.cell().platform() + "/" + sample.cell().benchmark())
              .collect(Collectors.joining(", "));
      throw new InputException(series + ": not measured in " + from + "; known: " + known);
    }
  }

  private Path campaign() {
    return CampaignFinder.find(archive).stream()
        .filter(directory -> directory.getFileName().toString().equals(from))
        .findFirst()
        .orElseThrow(() -> new InputException(from + ": no campaign of this name in " + archive));
  }
}
