package dev.tare.collector.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.doctor.HostCheck.State;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserRightsTest {

  private static final Map<String, String> FACTS =
      Map.of("cpu", "AMD EPYC", "microcode", "not visible");

  @Test
  void anOrdinaryUserReadsALineForEverythingThatIsLost() {
    assertThat(new UserRights("ada", false, false, FACTS).checks())
        .extracting(check -> check.state() + " " + check.subject() + ": " + check.found())
        .containsExactly(
            "WARNING user: ada, an ordinary user",
            "WARNING caches: cannot be emptied before each run, so disk benchmarks are noisier",
            "WARNING fact microcode: not visible");
  }

  @Test
  void rootLosesNothing() {
    assertThat(new UserRights("root", true, true, FACTS).checks())
        .hasSize(2)
        .allMatch(check -> check.state() == State.OK);
  }
}
