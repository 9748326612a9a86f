package dev.tare.collector.script;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.DurationText;
import dev.tare.collector.plan.FirstLook;
import dev.tare.collector.plan.Forecast;
import dev.tare.collector.plan.KnownDurations;
import dev.tare.collector.plan.Plan;
import dev.tare.collector.plan.PlannedRun;
import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.SessionAdvice;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.LifecycleStep;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptCommand;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.WorkloadBuilder;
import dev.tare.collector.setup.Availability;
import dev.tare.collector.setup.HostPaths;
import dev.tare.collector.setup.HostSetup;
import dev.tare.dataset.file.ShellQuoting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A campaign as a shell script; nothing is executed. */
public final class CampaignScript {

  private static final String PROCESS = "TARE_PID";

  private final HostSetup setup;
  private final Catalogue chosen;
  private final Map<String, String> leftOut;
  private final Forecast forecast;
  private final Plan plan;
  private final ScriptEnvironment environment;
  private final Map<String, String> slow = new LinkedHashMap<>();
  private final Map<String, PlatformLifecycle> lifecycles = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int session;

  private CampaignScript(HostSetup setup, CampaignSpec spec) {
    this.setup = setup;
    Catalogue requested = spec.chosenFrom(setup.catalogue());
    this.leftOut = setup.unequipped(requested);
    leftOut.putAll(setup.unusable(requested));
    Catalogue usable = requested.without(leftOut.keySet()).withoutPlatforms(leftOut.keySet());
    KnownDurations known = KnownDurations.read(setup.paths().durations());
    this.forecast = FirstLook.forecast(usable, spec, known);
    this.chosen = forecast.catalogue();
    FirstLook.leftOut(usable, forecast, spec)
        .forEach((id, runs) -> slow.put(id, Availability.notQuick(runs).text()));
    this.plan = forecast.plan(spec);
    this.environment = setup.environment("plan", spec).withDuration(plan.seconds(), plan.timeout());
  }

  /** The text of the script, with expected duration and disk need at its head. */
  public static String of(HostPaths paths, Tools tools, CampaignSpec spec) {
    return new CampaignScript(new HostSetup(paths, tools), spec).write();
  }

  private String write() {
    head();
    leftOut.forEach((id, why) -> comment(id + " is left out: " + why));
    slow.forEach((id, why) -> comment(id + " is " + why));
    ifUsable();
    build();
    variables();
    for (PlatformFolder platform : chosen.platforms()) {
      lifecycles.put(
          platform.id(), new PlatformLifecycle(platform, environment, new CommandRunner(guard())));
      lines.add("mkdir -p " + ShellQuoting.of(environment.stateOf(platform.id()).toString()));
    }
    perform(LifecycleStep.PROBE);
    plan.runs().forEach(this::run);
    perform(LifecycleStep.STOP);
    perform(LifecycleStep.CLEANUP);
    return String.join("\n", lines) + "\n";
  }

  private void head() {
    lines.add("#!/bin/sh");
    comment(
        counted(plan.runs().size(), "run")
            + " in "
            + counted(plan.rounds(), "round")
            + " and "
            + counted(plan.sessions(), "session")
            + ", seed "
            + plan.seed());
    comment("takes about " + span() + ", without building images");
    comment("(" + forecast.source() + ")");
    new SessionAdvice(plan, forecast).advice().ifPresent(this::comment);
    comment("needs up to " + forecast.diskMegabytes() + " MB in " + setup.paths().cache());
    comment(
        "a run prints its value; the collector also records the host's state, limits and failures");
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private String span() {
    String whole = DurationText.text(forecast.duration(plan));
    int first = Math.min(plan.rounds(), PrecisionTarget.LOOKS.get(0));
    int sessions = plan.runsUntil(first).stream().mapToInt(PlannedRun::session).max().orElse(1);
    return plan.until().isPresent()
        ? DurationText.text(forecast.duration(first, sessions)) + " to " + whole
        : whole;
  }

  /** Probes are not run, because nothing is executed. */
  private void ifUsable() {
    String probed =
        chosen.platforms().stream()
            .filter(platform -> platform.has("probe"))
            .map(PlatformFolder::id)
            .collect(Collectors.joining(", "));
    if (!probed.isEmpty()) {
      comment("if their probes find them usable (see tare doctor): " + probed);
    }
  }

  private void build() {
    HostPaths paths = setup.paths();
    make(paths.guardSource(), paths.guardDirectory());
    for (BenchmarkFolder benchmark : chosen.benchmarks()) {
      make(benchmark.folder(), paths.workloads().resolve(benchmark.id()));
    }
  }

  private void make(Path source, Path into) {
    lines.add(ShellQuoting.all(WorkloadBuilder.command(source, into)));
  }

  private void variables() {
    Map<String, String> all = new TreeMap<>(environment.variables());
    all.remove(PROCESS);
    all.forEach((name, value) -> lines.add("export " + name + "=" + ShellQuoting.of(value)));
    lines.add("export " + PROCESS + "=$$");
    lines.add("mkdir -p \"$TARE_DISK\"");
  }

  private void run(PlannedRun run) {
    if (run.session() != session) {
      perform(session == 0 ? LifecycleStep.PREPARE : LifecycleStep.STOP);
      session = run.session();
      comment("session " + session);
      perform(LifecycleStep.START);
    }
    if (run.position() == 1) {
      check(run.round() - 1);
      comment("round " + run.round());
    }
    PlatformLifecycle lifecycle = lifecycles.get(run.cell().platform());
    lifecycle.commandOf(LifecycleStep.FLUSH).ifPresent(this::add);
    add(lifecycle.commandOf(run.cell().benchmark()));
  }

  private void check(int rounds) {
    plan.until()
        .filter(until -> PrecisionTarget.LOOKS.contains(rounds))
        .map(until -> "ends here if the precision reaches " + DurationText.percent(until.target()))
        .ifPresent(this::comment);
  }

  private void perform(LifecycleStep step) {
    lifecycles.values().forEach(lifecycle -> lifecycle.commandOf(step).ifPresent(this::add));
  }

  private void add(ScriptCommand command) {
    Map<String, String> own = new TreeMap<>(command.environment());
    own.keySet().removeAll(environment.variables().keySet());
    Stream<String> settings =
        own.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + ShellQuoting.of(entry.getValue()));
    String words = ShellQuoting.all(command.guardedBy(guard()));
    lines.add(Stream.concat(settings, Stream.of(words)).collect(Collectors.joining(" ")));
  }

  private void comment(String text) {
    lines.add("# " + text);
  }

  private Path guard() {
    return setup.paths().guard();
  }
}
