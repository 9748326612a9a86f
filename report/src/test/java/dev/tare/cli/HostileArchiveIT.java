package dev.tare.cli;

import static dev.tare.cli.CheckedCommands.assertInert;
import static dev.tare.cli.CheckedCommands.tare;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.report.HostileDataset;
import dev.tare.report.HostileText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile texts in an archive: events, index, facts and analyses. */
class HostileArchiveIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TEXTS = HostileText.all();
  private static final String HEADER = "time,event,campaign,platform,benchmark,by,text\n";
  private static final String NIGHT = "2025-01-03T0100Z";

  private static final List<String> KINDS =
      List.of(
          "opened",
          "confirmed",
          "went_away",
          "accepted",
          "dismissed",
          "note",
          "absent_until",
          "delivered");

  @TempDir private Path folder;

  private Path archive;
  private Path host;

  @BeforeEach
  void archive() {
    archive = folder.resolve("archive");
    host = archive.resolve("lab");
    tare(
        "simulate",
        "--nights",
        3,
        "--hosts",
        "lab",
        "--event",
        "none",
        "--rounds",
        5,
        "--into",
        archive);
  }

  @Test
  void eventsAreShown() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < TEXTS.size(); i++) {
      String text = TEXTS.get(i);
      rows.append(row("opened", text, "kvm", "cpu", "", "worse: by 8 %"));
      rows.append(row("opened", "n" + i, "kvm", "cpu", text, "worse: " + text));
      rows.append(row("opened", "s" + i, "", "", text, "silent: " + text));
      rows.append(row("note", "n" + i, "kvm", "cpu", text, text));
      if (i % 2 == 0) {
        rows.append(row("dismissed", "n" + i, "kvm", "cpu", text, text));
      }
      for (String kind : KINDS) {
        rows.append(row(kind, text, "docker", "mem", text, text));
      }
    }
    write(host.resolve("events.csv"), rows.toString());
    assertThat(everything()).contains("onerror=window.probe=1", "{{7*7}}", "[x](javascript:");
  }

  private static String row(
      String kind, String campaign, String platform, String benchmark, String by, String text) {
    return Stream.of("2025-01-03T02:00:00Z", kind, campaign, platform, benchmark, by, text)
            .map(field -> '"' + field.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\n";
  }

  @Test
  void whatIsNoIdOfAnEventIsRefusedInALine() throws IOException {
    for (String text : TEXTS) {
      int column = 3 + text.length() % 2;
      write(host.resolve("events.csv"), HEADER + row("accepted", column, text));
      String printed = tare("alarms", "list", archive);
      assertThat(printed).containsPattern(text.startsWith("xxx") ? "silent" : "events.csv:\\d+: '");
    }
  }

  private static String row(String kind, int column, String text) {
    String[] fields = {"2025-01-03T02:00:00Z", kind, NIGHT, "kvm", "cpu", "", "worse: by 8 %"};
    fields[column] = text;
    return Arrays.stream(fields)
            .map(field -> '"' + field.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\n";
  }

  @Test
  void timesOfEventsAreShown() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    TEXTS.forEach(text -> rows.append(row("opened", 0, text)).append(row("accepted", 0, text)));
    write(host.resolve("events.csv"), rows.toString());
    everything();
  }

  @Test
  void otherEventsAreRefusedInALine() throws IOException {
    for (String text : TEXTS) {
      write(host.resolve("events.csv"), HEADER + row(text, 1, text));
      assertThat(tare("status", archive)).startsWith("tare: ").contains("events.csv:");
    }
  }

  @Test
  void factsAndAnalysesAreShown() throws IOException {
    List<Path> nights = nights();
    for (Path night : nights) {
      tare("analyze", night, "--history", archive);
      HostileDataset.replaceTexts(night.resolve("analysis.json"), TEXTS);
      Path file = night.resolve("datapackage.json");
      ObjectNode root = (ObjectNode) JSON.readTree(Files.readAllBytes(file));
      ObjectNode facts = root.withObject("/tare/facts/host");
      TEXTS.forEach(text -> facts.put(text, text));
      List.of("cpu", "kernel", "virtualization", "memory", "os", "name")
          .forEach(fact -> facts.put(fact, String.join(" ", TEXTS.subList(67, 74))));
      root.withObject("/tare").put("sealed", false);
      root.remove("seal");
      write(file, root.toPrettyString());
    }
    everything();
  }

  @Test
  void verdictsOfOldAnalysesAreShown() throws IOException {
    ObjectNode old = JSON.createObjectNode().put("tool", String.join(" ", TEXTS));
    List.of("samples", "comparisons", "lint", "availability").forEach(old::putArray);
    for (String text : TEXTS) {
      for (JsonNode part : old) {
        if (part instanceof ArrayNode entries) {
          ObjectNode entry = entries.addObject().put("id", text).put("verdict", text);
          entry.put("platform", text).put("benchmark", text).put("code", text);
          entry.putArray("reasons").addObject().put("code", text);
        }
      }
    }
    write(nights().get(0).resolve("analysis.json"), old.toPrettyString());
    assertThat(tare("rejudge", archive, "--csv", folder.resolve("changes.csv")))
        .contains("{{7*7}}", "onerror=window.probe=1");
    assertInert(folder.resolve("changes.csv"));
  }

  @Test
  void anIndexIsShownOrRefusedInALine() throws IOException {
    tare("archive", "index", archive);
    List<String> index = Files.readAllLines(archive.resolve("index.csv"));
    List<String> cells = List.of(index.get(1).split(",", -1));
    for (int column = 0; column < cells.size(); column++) {
      StringBuilder rows = new StringBuilder(index.get(0)).append('\n');
      for (String text : TEXTS) {
        List<String> row = new ArrayList<>(cells);
        row.set(column, '"' + text.replace("\"", "\"\"") + '"');
        rows.append(String.join(",", row)).append('\n');
      }
      write(archive.resolve("index.csv"), rows.toString());
      assertThat(tare("archive", "list", archive)).containsAnyOf("3 campaigns", "index.csv:");
    }
  }

  private String everything() throws IOException {
    StringBuilder printed = new StringBuilder();
    printed.append(tare("status", archive));
    printed.append(tare("alarms", "list", archive, "--all", "--audit"));
    printed.append(tare("archive", "index", archive));
    printed.append(tare("archive", "list", archive));
    printed.append(tare("analyze", nights().get(2), "--history", archive));
    printed.append(tare("compare", nights().get(1), nights().get(2)));
    printed.append(tare("rejudge", archive, "--csv", folder.resolve("changes.csv"), "--write"));
    printed.append(tare("site", archive, "--to", folder.resolve("site")));
    assertInert(folder.resolve("changes.csv"));
    assertInert(archive.resolve("index.csv"));
    assertInert(nights().get(2).resolve("analysis.json"));
    assertInert(folder.resolve("site"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("archive", "changes.csv", "site");
    }
    return printed.toString();
  }

  private List<Path> nights() {
    return Stream.of(1, 2, 3).map(day -> host.resolve("2025-01-0" + day + "T0100Z")).toList();
  }

  /** Halves of characters become question marks, as UTF-8 has none. */
  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
