package dev.tare.dataset.format.json;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects the jobs of all outputs of fio in a file. */
final class FioOutputs implements FioDocuments.Reader {

  /** What fio prints in place of the sum over its clients. */
  private static final String ALL_CLIENTS = "All clients";

  private final IssueCollector issues;
  private final List<FioJob> jobs = new ArrayList<>();
  private final Map<String, String> tools = new LinkedHashMap<>();

  private FioOutputs(IssueCollector issues) {
    this.issues = issues;
  }

  static FioOutputs of(SourceFile file) {
    FioOutputs outputs = new FioOutputs(file.issues());
    try (BufferedReader text = file.reader()) {
      FioDocuments.split(text, outputs);
    } catch (IOException broken) {
      file.issues().add(IssueCode.CUT_OFF, 0, "cannot be read to its end: " + broken.getMessage());
    }
    return outputs;
  }

  @Override
  public void read(String json, long firstLine) throws IOException {
    List<JsonValue> entries = new ArrayList<>();
    JsonEntries.Root root =
        JsonEntries.read(
            new StringReader(withStandardNaN(json)), firstLine, "jobs", issues, entries::add);
    if (root.complete()) {
      root.field("fio version")
          .flatMap(JsonValue::string)
          .ifPresent(version -> tools.putIfAbsent("fio", version));
      root.field("client_stats").ifPresent(clients -> entries.addAll(clients.items()));
      entries.stream()
          .filter(entry -> !entry.get("jobname").text().equals(ALL_CLIENTS))
          .forEach(entry -> jobs.add(FioJob.of(entry, root, firstLine)));
    }
  }

  @Override
  public void cutOff(long firstLine, long lastLine) {
    issues.add(
        IssueCode.CUT_OFF,
        lastLine,
        "the output that begins in line " + firstLine + " has no end; left out; measure again");
  }

  /** C prints {@code nan} and {@code -nan}. */
  private static String withStandardNaN(String json) {
    return json.replaceAll("(?m)^(\\s*\"[a-z_]+\" : )-?(?:nan|inf)(,?)$", "$1NaN$2");
  }

  /** The version of fio, if it is stated. */
  Map<String, String> tools() {
    return tools;
  }

  /** The jobs without clones, which share the device, so that the values of one say nothing. */
  List<FioJob> jobs() {
    Map<String, Long> sizes =
        jobs.stream().collect(Collectors.groupingBy(FioJob::group, Collectors.counting()));
    jobs.stream()
        .filter(job -> sizes.get(job.group()) > 1)
        .forEach(job -> reportClone(job, sizes.get(job.group())));
    return jobs.stream().filter(job -> sizes.get(job.group()) == 1).toList();
  }

  private void reportClone(FioJob job, long clones) {
    issues.add(
        IssueCode.NOT_UNDERSTOOD,
        job.values().line(),
        "job '"
            + NumberToken.clip(job.name())
            + "' is one of "
            + clones
            + " that ran at the same time; left out; measure with --group_reporting");
  }
}
