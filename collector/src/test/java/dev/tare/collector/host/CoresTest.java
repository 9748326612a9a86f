package dev.tare.collector.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.collector.Fakes;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.script.CampaignScript;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cores for everything that is measured. */
class CoresTest {

  private static final Tools TOOLS = Tools.of(System.getenv());

  /** A core that this process may use. */
  private static final String ONE =
      new HostFacts(Path.of("/"), TOOLS).usableCores().split("[-,]")[0];

  @Test
  void runsAndWhatAPlatformStartsAreOnThem(@TempDir Path temporary) throws IOException {
    CampaignSpec spec =
        CampaignSpecBuilder.from(Fakes.spec(1, 1, 10, "bound")).cores(pinned(ONE)).build();
    Path into = temporary.resolve("campaign");
    new Fakes(temporary).collect(into, false, spec);
    Dataset dataset = DatasetReader.read(into);
    assertThat(dataset.facts().get("bound-alpha"))
        .containsEntry("affinity", ONE)
        .containsEntry("started_on", ONE)
        .containsEntry("told", ONE + "/");
    assertThat(dataset.fact("options", "cpu_list")).contains(ONE);
    assertThat(Files.readString(into.resolve("plan.json"))).contains("\"cpu_list\" : \"" + ONE);
  }

  @Test
  void theCommandsOfAPlanNameThem(@TempDir Path temporary) {
    CampaignSpec spec =
        CampaignSpecBuilder.from(Fakes.spec(1, 1, 10, "bound")).cores(pinned(ONE)).build();
    assertThat(CampaignScript.of(new Fakes(temporary).paths, TOOLS, spec).lines())
        .anyMatch(line -> line.matches(".* taskset --cpu-list " + ONE + " .*/bound/run alpha"))
        .anyMatch(line -> line.matches(".* taskset --cpu-list " + ONE + " .*/bound/start"))
        .contains("export TARE_CPU_LIST=" + ONE);
  }

  @Test
  void soManyCoresWithoutAListAreTheFirst() {
    assertThat(Cores.of(Optional.empty(), OptionalInt.of(1)).list()).contains("0");
    assertThat(Cores.of(Optional.empty(), OptionalInt.of(3)).list()).contains("0-2");
    assertThat(Cores.of(Optional.of("2,3"), OptionalInt.of(3)).list()).contains("2,3");
    assertThat(Cores.of(Optional.empty(), OptionalInt.empty())).isEqualTo(Cores.ANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1-", "0,,1", "-1", "3-1", "0; reboot"})
  void aListIsMadeOfNumbers(String list) {
    assertThatThrownBy(() -> pinned(list)).isInstanceOf(InputException.class);
  }

  @Test
  void coresThatAreNotThereAreAComplaint() {
    assertThatCode(() -> pinned("0,2-3").requireAmong("0-3")).doesNotThrowAnyException();
    assertThatThrownBy(() -> pinned("0,4").requireAmong("0-3,5"))
        .isInstanceOf(InputException.class)
        .hasMessage("--cpu-list 0,4: this process may only use 0-3,5");
    assertThatThrownBy(() -> new Cores(Optional.empty(), OptionalInt.of(0)))
        .isInstanceOf(InputException.class);
  }

  private static Cores pinned(String list) {
    return new Cores(Optional.of(list), OptionalInt.empty());
  }
}
