package dev.tare.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A dataset with given texts in every field that may hold text. */
public final class HostileDataset {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int RUNS = 8;

  /** Every eighth benchmark has runs. */
  private static final int SPARSE = 8;

  /** Texts of an analysis that the reader shows as they are. */
  private static final Set<String> SHOWN =
      Set.of(
          "title", "unit", "reason", "reasonCode", "text", "help", "tool", "name", "file", "kind");

  private final List<String> texts;
  private int next;

  private HostileDataset(List<String> texts) {
    this.texts = texts;
  }

  /** As many platforms and benchmarks as texts, and runs of two platforms for some benchmarks. */
  public static void write(Path directory, List<String> texts) throws IOException {
    new HostileDataset(texts).write(directory);
  }

  /** Replaces all texts of an analysis that are no ids and no codes. */
  public static void replaceTexts(Path analysis, List<String> texts) throws IOException {
    JsonNode root = JSON.readTree(Files.readAllBytes(analysis));
    new HostileDataset(texts).replace(root);
    write(analysis, root.toPrettyString());
  }

  private void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    ObjectNode root = JSON.createObjectNode();
    ObjectNode tare = root.putObject("tare").put("schema", 1).put("sealed", false);
    ObjectNode campaign = tare.putObject("campaign");
    campaign.put("tool", text()).put("profile", text()).put("baseline", "p0");
    campaign.put("started", "2026-11-28T01:00:00Z").put("planned", 20_000);
    facts(tare);
    platforms(tare.putArray("platforms"));
    benchmarks(tare.putArray("benchmarks"));
    reasons(tare.putArray("notApplicable"));
    oddities(tare.putArray("oddities"));
    write(directory.resolve("datapackage.json"), root.toPrettyString());
    for (int i = 0; i < texts.size(); i += SPARSE) {
      table(directory.resolve("p0-b" + i + ".csv"), 1);
      table(directory.resolve("p1-b" + i + ".csv"), 1.5);
    }
    failures(directory.resolve("failures.csv"));
  }

  private String text() {
    return texts.get(next++ % texts.size());
  }

  private void facts(ObjectNode tare) {
    ObjectNode facts = tare.putObject("facts");
    texts.forEach(text -> facts.putObject(text).put(text, text()).put(text + 1, text()));
    facts.withObject("/host").put("cpu", text()).put("virtualization", text());
  }

  private void platforms(ArrayNode platforms) {
    for (int i = 0; i < texts.size(); i++) {
      ObjectNode platform = platforms.addObject().put("id", "p" + i).put("title", texts.get(i));
      platform.put("kind", text()).put("usable", i < 2);
      platform.put("reason", text()).put("reasonCode", text()).put("variantOf", text());
      platform.putObject("varies").put(text(), text());
    }
  }

  private void benchmarks(ArrayNode benchmarks) {
    for (int i = 0; i < texts.size(); i++) {
      ObjectNode benchmark = benchmarks.addObject().put("id", "b" + i).put("title", texts.get(i));
      benchmark.put("unit", texts.get(texts.size() - 1 - i)).put("better", "lower");
    }
  }

  private void reasons(ArrayNode reasons) {
    for (int i = 0; i < texts.size(); i++) {
      ObjectNode reason = reasons.addObject().put("platform", "p2").put("benchmark", "b" + i);
      reason.put("reason", texts.get(i)).put("reasonCode", text());
    }
  }

  private void oddities(ArrayNode oddities) {
    for (String text : texts) {
      ObjectNode issue = oddities.addObject().put("code", "SUFFIX").put("severity", "warning");
      boolean outside = text.startsWith("..") || text.indexOf('\u0000') >= 0;
      issue.put("file", outside ? "f" : text.replace('/', ' ')).put("line", 3).put("text", text);
    }
  }

  private void table(Path file, double level) throws IOException {
    StringBuilder rows =
        new StringBuilder("time,value,run,round,position,session," + quoted(text()) + "\n");
    for (int run = 1; run <= RUNS; run++) {
      double value = level * (1 + 0.01 * (run * 7 % 5));
      rows.append(
          String.format(
              Locale.ROOT,
              "%d,%s,%d,%d,1,1,%s%n",
              1_795_395_600 + run,
              value,
              run,
              run,
              quoted(text())));
    }
    write(file, rows.toString());
  }

  private void failures(Path file) throws IOException {
    StringBuilder rows = new StringBuilder("time,platform,benchmark,run,reason,exit,log\n");
    for (int i = 0; i < texts.size(); i++) {
      String row = "1795395700,p0,b" + i + ",9," + quoted(texts.get(i)) + ",1," + quoted(text());
      rows.append(row).append('\n');
    }
    write(file, rows.toString());
  }

  /** Halves of characters become question marks, as UTF-8 has none. */
  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private void replace(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (field.getValue().isTextual() && SHOWN.contains(field.getKey())) {
                  field.setValue(JSON.getNodeFactory().textNode(text()));
                } else {
                  replace(field.getValue());
                }
              });
    } else {
      node.forEach(this::replace);
    }
  }
}
