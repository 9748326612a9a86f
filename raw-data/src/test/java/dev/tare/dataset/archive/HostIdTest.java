package dev.tare.dataset.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.file.InputException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ids of hosts, which are names of directories. */
class HostIdTest {

  @ParameterizedTest
  @CsvSource({
    "lab-1, lab-1",
    "Lab_1.example.org, lab-1-example-org",
    "'--x', x",
    "'', unknown",
    "'../..', unknown",
    "not visible, unknown"
  })
  void aNameBecomesAnId(String name, String id) {
    assertThat(HostId.ofName(name)).isEqualTo(id);
    assertThat(HostId.require(HostId.ofName(name))).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "Lab", "-x", "a/b", "a b"})
  void whatIsNoIdIsRefused(String text) {
    assertThatThrownBy(() -> HostId.require(text)).isInstanceOf(InputException.class);
  }

  @Test
  void theStatedIdComesBeforeTheName() {
    assertThat(HostId.of(Map.of("host", Map.of("id", "a", "name", "B")))).isEqualTo("a");
    assertThat(HostId.of(Map.of("host", Map.of("name", "B")))).isEqualTo("b");
    assertThat(HostId.of(Map.of())).isEqualTo("unknown");
  }
}
