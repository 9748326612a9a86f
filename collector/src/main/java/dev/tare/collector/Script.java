package dev.tare.collector;

import dev.tare.collector.folder.BenchmarkFolder;
import dev.tare.collector.folder.Catalogue;
import dev.tare.collector.folder.PlatformFolder;
import dev.tare.collector.host.Tools;
import dev.tare.collector.process.Command;
import dev.tare.collector.process.PlatformLife;
import dev.tare.collector.process.Runner;
import dev.tare.collector.process.Surroundings;
import dev.tare.collector.process.Word;
import dev.tare.collector.process.Workloads;
import dev.tare.dataset.ShellWord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A campaign as the shell commands that it consists of; nothing is executed. */
public final class Script {

  private static final String PROCESS = "TARE_PID";

  private final Equipment equipment;
  private final Catalogue chosen;
  private final Map<String, String> leftOut;
  private final Forecast forecast;
  private final Plan plan;
  private final Surroundings surroundings;
  private final Map<String, PlatformLife> lives = new LinkedHashMap<>();
  private final List<String> lines = new ArrayList<>();
  private int session;

  private Script(Equipment equipment, Wishes wishes) {
    this.equipment = equipment;
    Catalogue wanted = wishes.chosenFrom(equipment.catalogue());
    this.leftOut = equipment.unequipped(wanted);
    leftOut.putAll(equipment.unusable(wanted));
    this.chosen = wanted.without(leftOut.keySet()).withoutPlatforms(leftOut.keySet());
    Durations known = Durations.read(equipment.places().durations());
    this.forecast = Forecast.of(chosen, wishes, known);
    this.plan = forecast.plan(wishes);
    this.surroundings =
        equipment.surroundings("plan", wishes).lasting(plan.seconds(), plan.timeout());
  }

  /** The text of the script, with expected duration and disk need at its head. */
  public static String of(Places places, Tools tools, Wishes wishes) {
    return new Script(new Equipment(places, tools), wishes).write();
  }

  private String write() {
    head();
    leftOut.forEach((id, why) -> comment(id + " is left out: " + why));
    ifUsable();
    build();
    variables();
    for (PlatformFolder platform : chosen.platforms()) {
      lives.put(platform.id(), new PlatformLife(platform, surroundings, new Runner(guard())));
      lines.add("mkdir -p " + ShellWord.of(surroundings.stateOf(platform.id()).toString()));
    }
    say(Word.PROBE);
    plan.runs().forEach(this::run);
    say(Word.STOP);
    say(Word.CLEANUP);
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
    comment("needs up to " + forecast.diskMegabytes() + " MB in " + equipment.places().cache());
    comment(
        "what a run prints is its value; the collector also keeps evidence, limits and failures");
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private String span() {
    String whole = Spans.text(forecast.duration(plan));
    int first = Math.min(plan.rounds(), Until.LOOKS.get(0));
    int sessions = plan.runsUntil(first).stream().mapToInt(PlannedRun::session).max().orElse(1);
    return plan.until().isPresent()
        ? Spans.text(forecast.duration(first, sessions)) + " to " + whole
        : whole;
  }

  /** What only a probe can tell is not told here, because nothing is executed. */
  private void ifUsable() {
    String probed =
        chosen.platforms().stream()
            .filter(platform -> platform.has("probe"))
            .map(PlatformFolder::id)
            .collect(Collectors.joining(", "));
    if (!probed.isEmpty()) {
      comment("if their probes find them usable (tare doctor asks them): " + probed);
    }
  }

  private void build() {
    Places places = equipment.places();
    make(places.guardSource(), places.guardFolder());
    for (BenchmarkFolder benchmark : chosen.benchmarks()) {
      make(benchmark.folder(), places.workloads().resolve(benchmark.id()));
    }
  }

  private void make(Path source, Path into) {
    lines.add(ShellWord.all(Workloads.command(source, into)));
  }

  private void variables() {
    Map<String, String> all = new TreeMap<>(surroundings.variables());
    all.remove(PROCESS);
    all.forEach((name, value) -> lines.add("export " + name + "=" + ShellWord.of(value)));
    lines.add("export " + PROCESS + "=$$");
    lines.add("mkdir -p \"$TARE_DISK\"");
  }

  private void run(PlannedRun run) {
    if (run.session() != session) {
      say(session == 0 ? Word.PREPARE : Word.STOP);
      session = run.session();
      comment("session " + session);
      say(Word.START);
    }
    if (run.position() == 1) {
      look(run.round() - 1);
      comment("round " + run.round());
    }
    PlatformLife life = lives.get(run.cell().platform());
    life.commandOf(Word.FLUSH).ifPresent(this::add);
    add(life.commandOf(run.cell().benchmark()));
  }

  private void look(int rounds) {
    plan.until()
        .filter(until -> Until.LOOKS.contains(rounds))
        .map(until -> "ends here when everything is known to " + Spans.percent(until.target()))
        .ifPresent(this::comment);
  }

  private void say(Word word) {
    lives.values().forEach(life -> life.commandOf(word).ifPresent(this::add));
  }

  private void add(Command command) {
    Map<String, String> own = new TreeMap<>(command.environment());
    own.keySet().removeAll(surroundings.variables().keySet());
    Stream<String> settings =
        own.entrySet().stream().map(entry -> entry.getKey() + "=" + ShellWord.of(entry.getValue()));
    String words = ShellWord.all(command.guardedBy(guard()));
    lines.add(Stream.concat(settings, Stream.of(words)).collect(Collectors.joining(" ")));
  }

  private void comment(String text) {
    lines.add("# " + text);
  }

  private Path guard() {
    return equipment.places().guard();
  }
}
