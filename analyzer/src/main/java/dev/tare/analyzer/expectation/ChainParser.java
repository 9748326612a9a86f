package dev.tare.analyzer.expectation;

import dev.tare.dataset.file.InputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One expectation by recursive descent: {@code bench ':' group (op group)*}, a group being
 * platforms joined by {@code ~}, an operator {@code >}, {@code >=} or {@code >>} with an optional
 * {@code (10%)} or {@code (3x)}.
 */
final class ChainParser {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private final TextCursor cursor;
  private final Set<String> seen = new HashSet<>();

  ChainParser(TextCursor cursor) {
    this.cursor = cursor;
  }

  Chain parse() {
    PlacedName benchmark = benchmark();
    List<List<PlacedName>> tiers = new ArrayList<>(List.of(tier()));
    List<Operator> operators = new ArrayList<>();
    while (!cursor.atEnd()) {
      operators.add(operator());
      tiers.add(tier());
    }
    if (seen.size() < 2) {
      throw cursor.errorHere("a claim needs at least two platforms");
    }
    return new Chain(cursor.text(), benchmark, tiers, operators);
  }

  private PlacedName benchmark() {
    PlacedName benchmark =
        cursor.accept("*")
            ? new PlacedName("*", cursor.placeOfLast())
            : name("a benchmark such as cpu, or *");
    if (!cursor.accept(":")) {
      throw cursor.errorHere("expected ':' after the benchmark");
    }
    return benchmark;
  }

  private List<PlacedName> tier() {
    List<PlacedName> tier = new ArrayList<>(List.of(platform()));
    while (cursor.accept("~")) {
      tier.add(platform());
    }
    return tier;
  }

  private PlacedName platform() {
    PlacedName platform = name("a platform such as native");
    if (!seen.add(platform.id())) {
      throw cursor.errorAtLast(platform.id() + " is repeated; name each platform once");
    }
    return platform;
  }

  private PlacedName name(String what) {
    return cursor
        .accept(NAME)
        .map(id -> new PlacedName(id, cursor.placeOfLast()))
        .orElseThrow(() -> cursor.errorHere("expected " + what));
  }

  private Operator operator() {
    if (cursor.accept(">>")) {
      return new Operator(Relation.FAR_BETTER, factor());
    }
    if (cursor.accept(">=")) {
      return new Operator(Relation.NOT_WORSE, margin());
    }
    if (cursor.accept(">")) {
      return new Operator(Relation.BETTER, margin());
    }
    throw cursor.errorHere("expected ~, >, >= or >>");
  }

  private OptionalDouble margin() {
    OptionalDouble percent = bound("%", "a margin under 100 % such as (10%)", 0, 100);
    return percent.isPresent()
        ? OptionalDouble.of(percent.getAsDouble() / 100)
        : OptionalDouble.empty();
  }

  private OptionalDouble factor() {
    return bound("x", "a factor above 1 such as (3x)", 1, Double.POSITIVE_INFINITY);
  }

  private OptionalDouble bound(String unit, String what, double above, double below) {
    if (!cursor.accept("(")) {
      return OptionalDouble.empty();
    }
    InputException error = cursor.errorHere("expected " + what);
    double bound = Double.parseDouble(cursor.accept(NUMBER).orElseThrow(() -> error));
    if (!cursor.accept(unit) || !cursor.accept(")") || bound <= above || bound >= below) {
      throw error;
    }
    return OptionalDouble.of(bound);
  }
}
