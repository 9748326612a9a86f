package dev.tare.dataset.format.line;

import dev.tare.dataset.source.SourceSeries.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels of the tests of one file: their names, with those parameters in which tests of the
 * same name differ. A section is the platform where the same tests occur under several sections.
 */
final class TestLabels {

  private final List<ToolTest> tests;

  TestLabels(List<ToolTest> tests) {
    this.tests = tests;
  }

  Label label(ToolTest test, Optional<String> metric) {
    return new Label(platform(test), benchmark(test), metric);
  }

  private Optional<String> platform(ToolTest test) {
    boolean repeated =
        tests.stream().map(ToolTest::withoutSection).distinct().count() < tests.size();
    return repeated ? test.section() : Optional.empty();
  }

  private Optional<String> benchmark(ToolTest test) {
    String label =
        Stream.concat(
                test.name().stream(),
                test.parameters().entrySet().stream()
                    .filter(parameter -> differs(test, parameter.getKey()))
                    .map(parameter -> parameter.getKey() + "=" + parameter.getValue()))
            .collect(Collectors.joining(" "));
    return Optional.of(label).filter(text -> !text.isEmpty());
  }

  /** Whether a test of the same name has another value of the parameter, or none. */
  private boolean differs(ToolTest test, String parameter) {
    String value = test.parameters().get(parameter);
    return tests.stream()
        .filter(other -> other.name().equals(test.name()))
        .anyMatch(other -> !Objects.equals(other.parameters().get(parameter), value));
  }
}
