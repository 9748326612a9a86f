package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A place in a JSON file of unknown origin; what is not allowed there is an error that names it.
 *
 * @param file the file
 * @param path to the place, such as {@code tare.platforms[0]}
 * @param node what is there
 */
record JsonPlace(Path file, String path, JsonNode node) {

  JsonPlace at(String key) {
    return new JsonPlace(file, path + "." + key, node.path(key));
  }

  /** The entries of a list of objects; none where there is no list. */
  List<JsonPlace> list(String key) {
    JsonPlace list = at(key);
    if (!list.node.isMissingNode() && !list.node.isArray()) {
      throw list.error("must be a list");
    }
    return IntStream.range(0, list.node.size())
        .mapToObj(i -> new JsonPlace(file, list.path + "[" + i + "]", list.node.get(i)))
        .map(JsonPlace::requireObject)
        .toList();
  }

  private JsonPlace requireObject() {
    if (!node.isObject()) {
      throw error("must be an object");
    }
    return this;
  }

  String platform(String key) {
    return text(key, Cell::isPlatform, "a platform id: letters, digits and _");
  }

  String benchmark(String key) {
    return text(key, Cell::isBenchmark, "a benchmark id: letters, digits, _ and -");
  }

  Cell cell() {
    return new Cell(platform("platform"), benchmark("benchmark"));
  }

  /** A text of which it is known what is allowed. */
  String text(String key, Predicate<String> allowed, String what) {
    JsonPlace place = at(key);
    String text = place.node.asText();
    if (!place.node.isTextual() || !allowed.test(text)) {
      String found = place.node.isTextual() ? "'" + text + "'" : place.missing();
      throw place.error(found + " is not " + what);
    }
    return text;
  }

  private String missing() {
    return node.isMissingNode() ? "nothing" : node.toString();
  }

  /** A point in time; absent where nothing is stated. */
  Optional<String> time(String key) {
    return JsonFields.text(node, key).map(text -> text(key, Campaign::isTime, "an ISO 8601 time"));
  }

  /** Requires that no two entries have the same id. */
  static void requireDistinct(List<JsonPlace> entries) {
    Set<String> ids = new HashSet<>();
    for (JsonPlace entry : entries) {
      String id = entry.node.path("id").asText();
      if (!ids.add(id)) {
        throw entry.at("id").error("'" + id + "' is there twice");
      }
    }
  }

  InputException error(String what) {
    return new InputException(file + ": " + path + ": " + what);
  }
}
