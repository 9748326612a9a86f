package dev.tare.collector.plan;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Failure;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The runs that an interrupted campaign has recorded. A row that this campaign cannot have written
 * is an error with file and line, because it would be sealed together with the others.
 */
public final class RecordedRuns {

  /** A table whose first row was not written any more. */
  private static final Set<IssueCode> BEGUN = Set.of(IssueCode.HEADER_ONLY, IssueCode.EMPTY_FILE);

  /** A clock may be corrected by so many seconds. */
  private static final double CORRECTION = 60;

  private static final double ROUNDING = 1e-3;

  private final Path folder;
  private final Map<Cell, Map<Integer, PlannedRun>> planned = new HashMap<>();

  private RecordedRuns(Path folder, Plan plan) {
    this.folder = folder;
    plan.runs()
        .forEach(
            run -> planned.computeIfAbsent(run.cell(), c -> new HashMap<>()).put(run.round(), run));
  }

  public static Dataset read(Path folder, Plan plan) {
    RecordedRuns recorded = new RecordedRuns(folder, plan);
    Dataset dataset = DatasetReader.read(folder);
    dataset.issues().stream()
        .filter(issue -> issue.severity() == Severity.ERROR && !BEGUN.contains(issue.code()))
        .findFirst()
        .ifPresent(recorded::refuse);
    dataset.samples().forEach(recorded::check);
    recorded.checkClock(dataset.samples());
    return dataset;
  }

  private void refuse(DataIssue issue) {
    throw error(issue.file(), issue.line(), issue.text());
  }

  private void check(Sample sample) {
    sample.runs().forEach(run -> check(sample, run));
    for (Failure failure : sample.failures()) {
      if (missingInPlan(sample.cell(), failure.run())) {
        throw error(DatasetFiles.FAILURES, failure.line(), notPlanned(sample, failure.run()));
      }
    }
  }

  private void check(Sample sample, Run run) {
    if (missingInPlan(sample.cell(), run.number())) {
      throw error(sample.file(), run.line(), notPlanned(sample, run.number()));
    }
    PlannedRun plan = planned.get(sample.cell()).get(run.number());
    if (!run.slot().equals(Run.Slot.of(plan.session(), plan.round(), plan.position()))) {
      throw error(sample.file(), run.line(), "session, round or position are not the planned ones");
    }
    List<Double> inner = sample.inner().getOrDefault(run.number(), List.of());
    if (!inner.isEmpty() && !isAmong(inner, run.value())) {
      throw error(sample.file(), run.line(), "the value is not one between its inner values");
    }
  }

  /** Values and inner values may be printed with different precision. */
  private static boolean isAmong(List<Double> inner, double value) {
    return value >= Collections.min(inner) * (1 - ROUNDING)
        && value <= Collections.max(inner) * (1 + ROUNDING);
  }

  private boolean missingInPlan(Cell cell, int run) {
    return !planned.getOrDefault(cell, Map.of()).containsKey(run);
  }

  private static String notPlanned(Sample sample, int run) {
    return "run " + run + " of " + sample.cell() + " is not in plan.json";
  }

  /** The runs to come must be later than those that were made. */
  private void checkClock(List<Sample> samples) {
    OptionalDouble last =
        samples.stream()
            .flatMap(
                sample ->
                    Stream.concat(
                        sample.runs().stream().map(Run::time),
                        sample.failures().stream().map(Failure::time)))
            .flatMapToDouble(
                time ->
                    time.isPresent() ? DoubleStream.of(time.getAsDouble()) : DoubleStream.empty())
            .max();
    if (last.isPresent() && last.getAsDouble() > System.currentTimeMillis() / 1e3 + CORRECTION) {
      throw new InputException(
          folder
              + ": its last run began at "
              + Instant.ofEpochSecond((long) last.getAsDouble())
              + ", but the clock of this host shows an earlier time; set the clock");
    }
  }

  private InputException error(String file, long line, String what) {
    return InputException.at(
        folder.resolve(file), line, what + "; the campaign is not resumed; start a new one");
  }
}
