package dev.tare.collector;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.Inclusion;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.FirstLook;
import dev.tare.collector.plan.Forecast;
import dev.tare.collector.plan.KnownDurations;
import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.RunDuration;
import dev.tare.collector.plan.SessionAdvice;
import dev.tare.collector.plan.StoppingRule;
import dev.tare.collector.plan.UnstartedCampaign;
import dev.tare.collector.process.CampaignInterruptedException;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.LockHolder;
import dev.tare.collector.process.OrphanCleanup;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.WorkloadBuilder;
import dev.tare.collector.run.CampaignDescriber;
import dev.tare.collector.run.CampaignFolder;
import dev.tare.collector.run.CampaignPlatforms;
import dev.tare.collector.run.InterimChecks;
import dev.tare.collector.run.PilotRuns;
import dev.tare.collector.run.Progress;
import dev.tare.collector.run.ScheduleRunner;
import dev.tare.collector.run.TimeAccounting;
import dev.tare.collector.setup.Availability;
import dev.tare.collector.setup.HostPaths;
import dev.tare.collector.setup.HostSetup;
import dev.tare.collector.stop.Interruption;
import dev.tare.collector.stop.SignalInterruption;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.dataset.write.CampaignWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects a campaign: from its specification to a directory of runs. */
public final class Collector {

  private final HostSetup setup;
  private final String tool;
  private final StoppingRule rule;
  private final Progress progress;
  private final Function<Runnable, Interruption> interruptions;

  /** Signals interrupt its campaigns, and then end the process. */
  public Collector(
      HostPaths paths, Tools tools, String tool, StoppingRule rule, Progress progress) {
    this(paths, tools, tool, rule, progress, SignalInterruption::handledBy);
  }

  /**
   * @param tool name and version of this program, for the dataset
   * @param rule decides when a campaign without a fixed number of rounds is precise enough
   * @param interruptions takes what ends the current run
   */
  public Collector(
      HostPaths paths,
      Tools tools,
      String tool,
      StoppingRule rule,
      Progress progress,
      Function<Runnable, Interruption> interruptions) {
    this.setup = new HostSetup(paths, tools);
    this.tool = tool;
    this.rule = rule;
    this.progress = progress;
    this.interruptions = interruptions;
  }

  /** Starts a campaign in a directory, or resumes the one that is there. */
  public CollectResult collect(Path into, boolean resume, CampaignSpec spec) {
    return setup.paths().alone(into, () -> collectAlone(into, resume, spec), CollectResult::busy);
  }

  /**
   * Times one run of every cell that is not yet timed on this host; keeps nothing else.
   *
   * @return the holder of a lock that another campaign has
   */
  public Optional<LockHolder> pilot(CampaignSpec spec) {
    return setup.paths().alone(setup.paths().cache(), () -> pilotAlone(spec), Optional::of);
  }

  /** The same for a caller that is alone on the host and with the cache. */
  public CollectResult collectAlone(Path into, boolean resume, CampaignSpec spec) {
    CommandRunner runner = runnerAfterCleaning(spec);
    try (Interruption interruption = interruptions.apply(runner::interrupt)) {
      Optional<CampaignFolder> earlier = resume ? CampaignFolder.reopen(into) : Optional.empty();
      if (earlier.isEmpty()) {
        Optional<Plan> frozen = resume ? UnstartedCampaign.schedule(into) : Optional.empty();
        return begin(into, resume, frozen, spec, runner, interruption);
      }
      try (CampaignFolder folder = earlier.get()) {
        return resume(folder, spec, runner, interruption);
      }
    } catch (CampaignInterruptedException beforeAnything) {
      return CollectResult.NOTHING;
    }
  }

  private Optional<LockHolder> pilotAlone(CampaignSpec spec) {
    CommandRunner runner = runnerAfterCleaning(spec);
    try (Interruption interruption = interruptions.apply(runner::interrupt)) {
      Catalogue chosen = built(spec, leftOut(spec));
      try (CampaignPlatforms platforms = begin(chosen, setup.newEnvironment(spec), runner)) {
        platforms.prepare(setup.tools());
        piloted(platforms.usableOf(chosen), spec, platforms, interruption);
      }
    } catch (CampaignInterruptedException beforeTheEnd) {
      progress.note("interrupted");
    }
    return Optional.empty();
  }

  /** Cleans up after killed campaigns before this one starts anything. */
  private CommandRunner runnerAfterCleaning(CampaignSpec spec) {
    HostPaths paths = setup.paths();
    WorkloadBuilder.make(paths.guardSource(), paths.guardDirectory());
    CommandRunner runner = new CommandRunner(paths.guard());
    new OrphanCleanup(paths.running(), paths::trusts, progress::note)
        .remove(id -> setup.environment(id, spec), runner)
        .forEach(id -> progress.note("cleaned up after a killed campaign"));
    return runner;
  }

  /** The benchmarks whose tools are missing, with the reason. */
  private Map<String, String> leftOut(CampaignSpec spec) {
    Map<String, String> leftOut = setup.unequipped(spec.chosenFrom(setup.catalogue()));
    leftOut.forEach((id, why) -> progress.note(id + " is left out: " + why));
    return leftOut;
  }

  private Catalogue built(CampaignSpec spec, Map<String, String> leftOut) {
    Catalogue chosen = spec.chosenFrom(setup.catalogue()).without(leftOut.keySet());
    setup.workloads().build(chosen.benchmarks());
    return chosen;
  }

  /**
   * Starts a campaign.
   *
   * @param again whether it replaces one there that was killed before its start
   * @param frozen its schedule, which counts and not what is specified now
   */
  private CollectResult begin(
      Path into,
      boolean again,
      Optional<Plan> frozen,
      CampaignSpec specified,
      CommandRunner runner,
      Interruption interruption) {
    if (!again) {
      CampaignWriter.requireEmpty(into);
    }
    Directories.requireCreatable(into);
    CampaignSpec spec = frozen.map(plan -> plan.spec(specified)).orElse(specified);
    Map<String, String> leftOut = leftOut(spec);
    Catalogue chosen = built(spec, leftOut);
    UnmetWishes.requireBenchmarks(chosen, leftOut);
    try (CampaignPlatforms platforms = begin(chosen, setup.newEnvironment(spec), runner)) {
      platforms.prepare(setup.tools());
      Catalogue usable = platforms.usableOf(chosen);
      Forecast forecast = withDurations(usable, spec, platforms, interruption);
      Map<String, Duration> slow = FirstLook.leftOut(usable, forecast, spec);
      Catalogue measured = chosen.without(slow.keySet());
      leaveOut(slow, platforms, leftOut);
      Plan made = forecast.plan(spec);
      Plan plan = frozen.filter(whole -> whole.cells().equals(made.cells())).orElse(made);
      new SessionAdvice(plan, forecast).advice().ifPresent(progress::note);
      platforms.setDuration(plan.seconds(), plan.timeout());
      Description description =
          new CampaignDescriber(tool, setup, spec)
              .describe(into, plan, measured, platforms, leftOut);
      try (CampaignFolder folder =
          again
              ? CampaignFolder.recreate(into, description, plan)
              : CampaignFolder.create(into, description, plan)) {
        return makeMissing(folder, platforms, forecast.catalogue(), specified, interruption);
      }
    } catch (CampaignInterruptedException beforeTheFirstRun) {
      return CollectResult.NOTHING;
    }
  }

  /** Says what a quick campaign has no time for, and why. */
  private void leaveOut(
      Map<String, Duration> slow, CampaignPlatforms platforms, Map<String, String> leftOut) {
    platforms.leaveOut(slow);
    slow.forEach((id, runs) -> progress.note(id + " is " + Availability.notQuick(runs).text()));
    slow.keySet().stream()
        .filter(id -> !platforms.has(id))
        .forEach(id -> leftOut.put(id, Availability.notQuick(slow.get(id)).text()));
  }

  /** Where time is limited, the durations of runs must be known. */
  private Forecast withDurations(
      Catalogue usable, CampaignSpec spec, CampaignPlatforms platforms, Interruption interruption) {
    KnownDurations known = KnownDurations.read(setup.paths().durations());
    Forecast forecast = FirstLook.forecast(usable, spec, known);
    return forecast.isLimited(spec) ? piloted(usable, spec, platforms, interruption) : forecast;
  }

  /** The forecast after a pilot run of every cell not yet timed. */
  private Forecast piloted(
      Catalogue usable, CampaignSpec spec, CampaignPlatforms platforms, Interruption interruption) {
    KnownDurations known = KnownDurations.read(setup.paths().durations());
    Forecast whole = new Forecast(usable, FirstLook.shortest(spec), known);
    if (whole.unknown().isEmpty()) {
      return FirstLook.forecast(usable, spec, known);
    }
    platforms.setDuration(whole.runSeconds(), spec.pilotTimeout());
    PilotRuns.Times timed =
        new PilotRuns(platforms, progress, interruption)
            .time(whole.unknown(), whole.runSeconds(), spec.pilotLimit());
    known.with(timed.known()).write(setup.paths().durations());
    RunDuration cutOff = new RunDuration(whole.runSeconds(), spec.pilotTimeout());
    return FirstLook.forecast(usable, spec, known.with(timed.with(cutOff)), timed.spent());
  }

  private CollectResult resume(
      CampaignFolder folder, CampaignSpec spec, CommandRunner runner, Interruption interruption) {
    if (new InterimChecks(folder, rule, progress).isComplete()) {
      return finished(folder, spec);
    }
    Plan plan = folder.plan();
    CampaignSpec planned = plan.spec(spec);
    Catalogue chosen = setup.catalogue().only(plan.benchmarks(), plan.platforms(), Inclusion.NAMED);
    setup.workloads().build(chosen.benchmarks());
    ScriptEnvironment environment = setup.newEnvironment(planned);
    folder
        .facts()
        .requireSame(
            setup.conditions(chosen, setup.disk(planned)),
            chosen.benchmarks().stream().map(BenchmarkFolder::benchmark).toList());
    try (CampaignPlatforms platforms = begin(chosen, environment, runner)) {
      platforms.prepare(setup.tools());
      platforms.requireAll();
      return makeMissing(folder, platforms, chosen, spec, interruption);
    } catch (CampaignInterruptedException beforeAnotherRun) {
      return finished(folder, spec);
    }
  }

  private CampaignPlatforms begin(
      Catalogue chosen, ScriptEnvironment environment, CommandRunner runner) {
    return CampaignPlatforms.create(chosen.platforms(), environment, runner, progress);
  }

  private CollectResult makeMissing(
      CampaignFolder folder,
      CampaignPlatforms platforms,
      Catalogue catalogue,
      CampaignSpec spec,
      Interruption interruption) {
    String resume = "resume with: tare collect --resume --into " + ShellQuoting.of(folder.path());
    try {
      makeMissing(
          folder, new ScheduleRunner(folder, platforms, checks(folder), interruption), catalogue);
    } catch (InputException stopped) {
      throw new InputException(stopped.getMessage() + "; fix that, then " + resume, stopped);
    }
    if (interruption.requested()) {
      progress.note("interrupted; " + resume);
    }
    return finished(folder, spec);
  }

  private static CollectResult finished(CampaignFolder folder, CampaignSpec spec) {
    List<String> unmet = new UnmetWishes(folder.plan(), folder.facts().description()).of(spec);
    return CollectResult.of(folder.finish(), unmet);
  }

  private void makeMissing(CampaignFolder folder, ScheduleRunner rounds, Catalogue catalogue) {
    double seconds = folder.plan().seconds();
    KnownDurations known = KnownDurations.read(setup.paths().durations());
    TimeAccounting times = rounds.makeMissing(new Forecast(catalogue, seconds, known));
    known.with(times.durations(seconds)).write(setup.paths().durations());
    folder.facts().addCourse(times.facts(folder.facts().course()));
    progress.note(TimeAccounting.line(folder.facts().course()));
  }

  private InterimChecks checks(CampaignFolder folder) {
    return new InterimChecks(folder, rule, progress);
  }
}
