package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The results of airspeed velocity (asv), versions 1 and 2 of its format: a file for each commit of
 * a program, machine and environment, with a series of one run for each benchmark and parameters.
 * Two files beside them describe machine and benchmarks.
 */
public final class AsvJson implements SourceFormat {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{8,40}-(.+?)\\.json(?:\\.gz)?");

  @Override
  public String id() {
    return "asv";
  }

  @Override
  public String title() {
    return "airspeed velocity (asv) JSON";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    JsonHead head = JsonHead.of(file);
    return head.bare() && (isResult(head) || isDescription(file));
  }

  /** By the commit, which is a column, and the environment. */
  @Override
  public boolean namesItsFiles() {
    return true;
  }

  private static boolean isResult(JsonHead head) {
    return head.root().contains("commit_hash") && head.root().contains("results");
  }

  /** The two files that asv keeps beside its results. */
  private static boolean isDescription(SourceFile file) {
    return switch (file.baseName()) {
      case "machine.json" -> JsonHead.of(file).root().contains("machine");
      case "benchmarks.json" -> file.head().contains("\"param_names\"");
      default -> false;
    };
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    if (!isResult(JsonHead.of(file))) {
      file.issues().add(IssueCode.LEFT_OUT, 0, "describes machines or benchmarks; has no results");
      return SourceContent.EMPTY;
    }
    JsonEntries.Root root = JsonEntries.fields(file);
    Map<String, JsonValue> fields = root.fields();
    if (!root.complete() || !isKnown(root, file) || isOfAnotherMachine(fields, file)) {
      return SourceContent.EMPTY;
    }
    AsvResults results =
        new AsvResults(platform(fields, file), columns(fields), commit(fields), file.issues());
    List<SourceSeries> series = results.series(fields.get("results"));
    if (results.haveNoTimes()) {
      file.issues()
          .add(
              IssueCode.LEFT_OUT,
              0,
              "the file does not say when it was measured; its date is that of the commit");
    }
    return new SourceContent(series, facts(fields));
  }

  private static boolean isKnown(JsonEntries.Root root, SourceFile file) {
    boolean known =
        root.field("version").flatMap(JsonValue::integer).filter(v -> v == 1 || v == 2).isPresent()
            && root.field("results").filter(JsonValue::isObject).isPresent();
    if (!known) {
      file.issues()
          .add(IssueCode.NOT_UNDERSTOOD, 1, "not version 1 or 2 of the format; file left out");
    }
    return known;
  }

  /** asv itself ignores files of a machine that is not that of their directory. */
  private static boolean isOfAnotherMachine(Map<String, JsonValue> fields, SourceFile file) {
    SourceFile description = file.sibling("machine.json");
    Optional<String> here =
        description.exists()
            ? JsonEntries.fields(description).field("machine").flatMap(JsonValue::string)
            : Optional.empty();
    Optional<String> own = machine(fields);
    boolean other = here.isPresent() && own.isPresent() && !here.equals(own);
    if (other) {
      file.issues()
          .add(
              IssueCode.NOT_UNDERSTOOD,
              fields.get("params").line(),
              "measured on '"
                  + own.get()
                  + "', but machine.json beside it says '"
                  + here.get()
                  + "'; file left out; move it to the directory of its machine");
    }
    return other;
  }

  private static Optional<String> machine(Map<String, JsonValue> fields) {
    return Optional.ofNullable(fields.get("params"))
        .flatMap(params -> params.get("machine").string());
  }

  /** Machine and environment; values of several environments must not be mixed. */
  private static Optional<String> platform(Map<String, JsonValue> fields, SourceFile file) {
    Matcher name = NAME.matcher(file.baseName());
    Optional<String> environment =
        Optional.ofNullable(fields.get("env_name"))
            .flatMap(JsonValue::string)
            .or(() -> name.matches() ? Optional.of(name.group(1)) : Optional.empty());
    return machine(fields).map(one -> one + environment.map(env -> " " + env).orElse(""));
  }

  private static List<String> columns(Map<String, JsonValue> fields) {
    return Optional.ofNullable(fields.get("result_columns"))
        .map(columns -> columns.items().stream().map(JsonValue::text).toList())
        .orElse(List.of());
  }

  private static Map<String, String> commit(Map<String, JsonValue> fields) {
    Map<String, String> commit = new HashMap<>();
    fields.get("commit_hash").string().ifPresent(hash -> commit.put("commit", hash));
    Optional.ofNullable(fields.get("date"))
        .filter(date -> date.kind() == JsonToken.VALUE_NUMBER_INT)
        .ifPresent(date -> commit.put("commit_ms", date.text()));
    return commit;
  }

  private static Map<String, Map<String, String>> facts(Map<String, JsonValue> fields) {
    Map<String, String> host = new TreeMap<>();
    Optional.ofNullable(fields.get("params"))
        .ifPresent(
            params ->
                List.of("machine", "cpu", "os", "arch")
                    .forEach(key -> params.get(key).string().ifPresent(s -> host.put(key, s))));
    return host.isEmpty() ? Map.of() : Map.of("host", host);
  }
}
