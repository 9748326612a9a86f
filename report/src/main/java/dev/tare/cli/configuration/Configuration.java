package dev.tare.cli.configuration;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.utils.JsonNodes;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The settings of a {@code tare.yaml} that conforms to the schema.
 *
 * @param file relative paths in it are relative to its directory
 * @param source its lines
 * @param settings as read, each knowing its line
 */
public record Configuration(Path file, List<String> source, JsonNode settings) {

  /**
   * A text of the configuration.
   *
   * @param line counted from 1
   * @param column where it begins after a quote, counted from 1
   */
  public record Text(int line, int column, String text) {}

  /** The value of a setting as on the command line; the items of a list are separated by commas. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(settings.get(name))
        .filter(node -> !node.isObject())
        .map(node -> node.isArray() ? String.join(",", texts(node)) : node.asText());
  }

  /** A setting that names files, as absolute paths. */
  public Optional<String> path(String name) {
    Path directory = file.toAbsolutePath().normalize().getParent();
    return value(name)
        .map(
            paths ->
                List.of(paths.split(",")).stream()
                    .map(path -> directory.resolve(path).normalize().toString())
                    .collect(Collectors.joining(",")));
  }

  /** The items of a list with their lines. */
  public List<Text> lines(String name) {
    return StreamSupport.stream(settings.path(name).spliterator(), false).map(this::text).toList();
  }

  /** Options of platforms, by id and name. */
  public Map<String, Map<String, String>> platformOptions() {
    Map<String, Map<String, String>> all = new TreeMap<>();
    settings
        .properties()
        .forEach(
            setting -> {
              if (setting.getValue().isObject()) {
                all.put(setting.getKey(), options(setting.getValue()));
              }
            });
    return all;
  }

  /** An error at the line of a platform, or of one of its options. */
  public InputException error(String platform, Optional<String> option, String message) {
    JsonNode node = settings.get(platform);
    return InputException.at(file, lineOf(option.map(node::get).orElse(node)), message);
  }

  private Text text(JsonNode node) {
    int line = lineOf(node);
    int found = source.get(line - 1).indexOf(node.asText());
    return new Text(line, Math.max(0, found) + 1, node.asText());
  }

  static int lineOf(JsonNode node) {
    return JsonNodes.tokenLocationOf(node).getLineNr();
  }

  private static Map<String, String> options(JsonNode platform) {
    Map<String, String> options = new TreeMap<>();
    platform
        .properties()
        .forEach(option -> options.put(option.getKey(), option.getValue().asText()));
    return options;
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }
}
