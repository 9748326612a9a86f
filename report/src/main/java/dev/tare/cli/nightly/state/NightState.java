package dev.tare.cli.nightly.state;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What a night has done: the content of {@code state.json}.
 *
 * @param schema 1
 * @param tool name and version of Tare
 * @param host id
 * @param campaign name of its directory
 * @param stopped why measuring ended before the last planned run
 * @param started ISO 8601, UTC
 * @param finished likewise
 * @param exit the exit code
 * @param exits all exit codes that apply, 4 also without a gate, in order of precedence
 * @param noiseFloor half of the samples support no claim smaller than this share
 * @param recovered earlier nights that were cut short, and are reported now
 * @param lastSuccess when the last night ended that was complete and in which no step failed
 * @param lastPublished when the site was last published
 */
public record NightState(
    int schema,
    String tool,
    String host,
    Optional<String> campaign,
    NightStatus status,
    Optional<StopCause> stopped,
    String started,
    String finished,
    double seconds,
    int exit,
    List<Integer> exits,
    Runs runs,
    Open open,
    OptionalDouble noiseFloor,
    List<String> recovered,
    List<StepResult> steps,
    Optional<String> lastSuccess,
    Optional<String> lastPublished) {

  /** Of the version of this record. */
  public static final int SCHEMA = 1;

  /** The name of the step that publishes. */
  private static final String PUBLISH = "publish";

  /** Numbers of runs: planned, with a value, and without one. */
  public record Runs(int planned, int measured, int failed) {}

  /**
   * What is open on the host.
   *
   * @param missing cells that earlier nights have
   * @param items of all kinds
   * @param regressions items that are changes for the worse
   */
  public record Open(int missing, int items, int regressions) {}

  public NightState {
    exits = List.copyOf(exits);
    recovered = List.copyOf(recovered);
    steps = List.copyOf(steps);
  }

  @JsonIgnore
  public List<String> failedSteps() {
    return steps.stream().filter(StepResult::failed).map(StepResult::name).toList();
  }

  /** Why the night is not published; absent where it is, or was not to be. */
  @JsonIgnore
  public Optional<String> notPublished() {
    return step(PUBLISH)
        .filter(step -> step.outcome() != StepOutcome.DONE)
        .map(
            step ->
                step.outcome().word()
                    + ": "
                    + step.text()
                    + lastPublished.map(time -> "; last published " + time).orElse(""));
  }

  public Optional<StepResult> step(String name) {
    return steps.stream().filter(step -> step.name().equals(name)).findFirst();
  }

  /** The same with one more step. */
  public NightState with(StepResult step) {
    return new NightState(
        schema,
        tool,
        host,
        campaign,
        status,
        stopped,
        started,
        finished,
        seconds,
        exit,
        exits,
        runs,
        open,
        noiseFloor,
        recovered,
        Stream.concat(steps.stream(), Stream.of(step)).toList(),
        lastSuccess,
        lastPublished);
  }
}
