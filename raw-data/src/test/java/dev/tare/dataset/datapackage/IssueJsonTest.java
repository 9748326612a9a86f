package dev.tare.dataset.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueJsonTest {

  private static final Path FILE = Path.of("imported", "datapackage.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource
  void everyCodeIsReadAsWritten(IssueCode code) {
    List<DataIssue> issues = List.of(new DataIssue(code, "source/native-cpu.csv", 3, "one line"));
    ObjectNode tare = JSON.createObjectNode();
    IssueJson.write(tare, issues);
    assertThat(IssueJson.read(new JsonPlace(FILE, "tare", tare))).isEqualTo(issues);
  }

  @Test
  void keyAndSpellingAreFixed() {
    ObjectNode tare = JSON.createObjectNode();
    IssueJson.write(tare, List.of(new DataIssue(IssueCode.SUFFIX, "a-b.csv", 0, "text")));
    assertThat(tare)
        .hasToString(
            "{\"oddities\":[{\"code\":\"SUFFIX\",\"severity\":\"warning\",\"file\":\"a-b.csv\","
                + "\"line\":0,\"text\":\"text\"}]}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUFFIXES", "suffix", ""})
  void unknownCodeNamesFileAndRemedy(String code) {
    ObjectNode tare = JSON.createObjectNode();
    tare.putArray("oddities").addObject().put("code", code);
    assertThatThrownBy(() -> IssueJson.read(new JsonPlace(FILE, "tare", tare)))
        .isInstanceOf(InputException.class)
        .hasMessage(
            FILE
                + ": tare.oddities[0]: unknown issue code '"
                + code
                + "'; read the dataset with the version that imported it, or import it again");
  }
}
