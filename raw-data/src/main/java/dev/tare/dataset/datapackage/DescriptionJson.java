package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.Description;
import dev.tare.dataset.Direction;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A {@link Description} as the {@code tare} object of {@code datapackage.json}, and back. */
final class DescriptionJson {

  private static final String REASON_CODE = "reasonCode";

  private DescriptionJson() {}

  static void write(ObjectNode tare, Description description) {
    CampaignJson.write(tare.putObject("campaign"), description.campaign());
    ArrayNode benchmarks = tare.putArray("benchmarks");
    description.benchmarks().forEach(benchmark -> benchmark(benchmarks.addObject(), benchmark));
    ArrayNode platforms = tare.putArray("platforms");
    description.platforms().forEach(platform -> platform(platforms.addObject(), platform));
    cells(tare.putArray("notApplicable"), description.notApplicable());
    if (!description.incomparable().isEmpty()) {
      cells(tare.putArray("incomparable"), description.incomparable());
    }
    ObjectNode facts = tare.putObject("facts");
    description
        .facts()
        .forEach((section, values) -> values.forEach(facts.withObjectProperty(section)::put));
  }

  static Description read(String name, JsonPlace tare) {
    List<JsonPlace> benchmarks = tare.list("benchmarks");
    List<JsonPlace> platforms = tare.list("platforms");
    JsonPlace.requireDistinct(benchmarks);
    JsonPlace.requireDistinct(platforms);
    return new Description(
        CampaignJson.read(name, tare.at("campaign")),
        facts(tare.node().path("facts")),
        benchmarks.stream().map(DescriptionJson::benchmark).toList(),
        platforms.stream().map(DescriptionJson::platform).toList(),
        cells(tare.list("notApplicable")),
        cells(tare.list("incomparable")));
  }

  private static Benchmark benchmark(JsonPlace place) {
    JsonNode node = place.node();
    return new Benchmark(
        place.benchmark("id"),
        JsonFields.text(node.path("title")),
        JsonFields.text(node, "unit"),
        JsonFields.text(node, "better").flatMap(Direction::of));
  }

  private static Platform platform(JsonPlace place) {
    JsonNode node = place.node();
    return new Platform(
        place.platform("id"),
        JsonFields.text(node.path("title")),
        JsonFields.text(node.path("kind")),
        node.path("usable").asBoolean(),
        JsonFields.text(node, "reason"),
        JsonFields.text(node, REASON_CODE),
        traits(node));
  }

  private static void cells(ArrayNode list, Map<Cell, CodedReason> reasons) {
    reasons.forEach(
        (cell, reason) -> {
          ObjectNode node = list.addObject();
          node.put("platform", cell.platform()).put("benchmark", cell.benchmark());
          node.put("reason", reason.text());
          reason.code().ifPresent(code -> node.put(REASON_CODE, code));
        });
  }

  private static Map<Cell, CodedReason> cells(List<JsonPlace> list) {
    Map<Cell, CodedReason> reasons = new TreeMap<>();
    list.forEach(
        place ->
            reasons.put(
                place.cell(),
                new CodedReason(
                    JsonFields.text(place.node(), REASON_CODE),
                    JsonFields.text(place.node().path("reason")))));
    return reasons;
  }

  private static void benchmark(ObjectNode node, Benchmark benchmark) {
    node.put("id", benchmark.id()).put("title", benchmark.title());
    benchmark.unit().ifPresent(unit -> node.put("unit", unit));
    benchmark.better().ifPresent(better -> node.put("better", better.word()));
  }

  private static void platform(ObjectNode node, Platform platform) {
    node.put("id", platform.id()).put("title", platform.title()).put("kind", platform.kind());
    node.put("usable", platform.usable());
    platform.reason().ifPresent(reason -> node.put("reason", reason));
    platform.reasonCode().ifPresent(code -> node.put(REASON_CODE, code));
    traits(node, platform.traits());
  }

  private static void traits(ObjectNode node, PlatformTraits traits) {
    traits.isolation().ifPresent(isolation -> node.put("isolation", isolation.word()));
    traits.acceleration().ifPresent(one -> node.put("acceleration", one.word()));
    traits.variantOf().ifPresent(other -> node.put("variantOf", other));
    if (!traits.varies().isEmpty()) {
      ObjectNode varies = node.putObject("varies");
      traits.varies().forEach(varies::put);
    }
  }

  private static PlatformTraits traits(JsonNode node) {
    Map<String, String> varies = new TreeMap<>();
    node.path("varies")
        .properties()
        .forEach(v -> varies.put(v.getKey(), JsonFields.text(v.getValue())));
    return new PlatformTraits(
        JsonFields.text(node, "isolation").flatMap(Isolation::of),
        JsonFields.text(node, "acceleration").flatMap(Acceleration::of),
        JsonFields.text(node, "variantOf"),
        varies);
  }

  private static Map<String, Map<String, String>> facts(JsonNode node) {
    Map<String, Map<String, String>> facts = new LinkedHashMap<>();
    for (var section : node.properties()) {
      Map<String, String> values = new LinkedHashMap<>();
      section
          .getValue()
          .properties()
          .forEach(f -> values.put(PrintableText.of(f.getKey()), JsonFields.text(f.getValue())));
      facts.put(PrintableText.of(section.getKey()), values);
    }
    return facts;
  }
}
