package dev.tare.cli.nightly.state;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A state in the text format of Prometheus, for the textfile collector of node_exporter. What is
 * not known has no sample.
 */
final class PrometheusText {

  private final StringBuilder text = new StringBuilder();
  private final String labels;

  private PrometheusText(String host) {
    this.labels = "{host=\"" + host + "\"}";
  }

  static String of(NightState state) {
    PrometheusText metrics = new PrometheusText(state.host());
    metrics.times(state);
    metrics.counts(state);
    return metrics.text.toString();
  }

  private void times(NightState state) {
    time(
        "tare_last_success_timestamp_seconds",
        "End of the last night that was complete and in which no step failed.",
        state.lastSuccess());
    time(
        "tare_last_end_timestamp_seconds", "End of the last night.", Optional.of(state.finished()));
    time(
        "tare_last_publish_timestamp_seconds",
        "When the site was last published.",
        state.lastPublished());
    gauge("tare_night_duration_seconds", "Duration of the last night.", state.seconds());
  }

  private void counts(NightState state) {
    NightState.Runs runs = state.runs();
    if (runs.planned() > 0) {
      gauge(
          "tare_measured_ratio",
          "Share of the planned runs of the last night that gave a value.",
          (double) runs.measured() / runs.planned());
    }
    gauge(
        "tare_missing_cells",
        "Benchmarks on platforms that earlier nights have and the last one lacks.",
        state.open().missing());
    gauge("tare_open_regressions", "Open changes for the worse.", state.open().regressions());
    gauge("tare_failed_steps", "Steps of the last night that failed.", state.failedSteps().size());
    gauge("tare_exit_code", "Exit code of the last night.", state.exit());
    gauge(
        "tare_noise_floor_ratio",
        "Half of the samples of the last night support no claim smaller than this share.",
        state.noiseFloor());
  }

  private void time(String name, String help, Optional<String> instant) {
    instant.ifPresent(time -> gauge(name, help, Instant.parse(time).getEpochSecond()));
  }

  private void gauge(String name, String help, OptionalDouble value) {
    value.ifPresent(known -> gauge(name, help, known));
  }

  private void gauge(String name, String help, double value) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
    text.append(name).append(labels).append(' ').append(number(value)).append('\n');
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
