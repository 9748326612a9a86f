package dev.tare.cli.nightly;

import dev.tare.cli.nightly.state.NightState;
import dev.tare.cli.nightly.state.StateFile;
import dev.tare.cli.nightly.step.Tonight;
import java.util.List;
import java.util.Map;

/** The variables in which a hook finds the state. */
final class HookEnvironment {

  private HookEnvironment() {}

  /**
   * Of a night.
   *
   * @param news what nobody has been told yet, a line each
   */
  static Map<String, String> of(Tonight night, NightState state, List<String> news) {
    return Map.of(
        "TARE_HOST", state.host(),
        "TARE_CAMPAIGN", state.campaign().orElse(""),
        "TARE_STATUS", state.status().word(),
        "TARE_EXIT", Integer.toString(state.exit()),
        "TARE_OPEN", Integer.toString(state.open().regressions()),
        "TARE_MISSING", Integer.toString(state.open().missing()),
        "TARE_FAILED_STEPS", String.join(",", state.failedSteps()),
        "TARE_NEW", String.join("\n", news),
        "TARE_REPORT", night.campaign().toString(),
        "TARE_STATE_FILE", night.host().directory().resolve(StateFile.NAME).toString());
  }
}
