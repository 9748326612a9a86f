package dev.tare.dataset.format.line;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a tool measured, as its text states it.
 *
 * @param section the heading above, which names the system; absent where there is none
 * @param name of the test; absent where the text has none
 * @param parameters that make two tests of one name different, by name, in the order of the text
 */
public record ToolTest(
    Optional<String> section, Optional<String> name, Map<String, String> parameters) {

  /** The only test of a file that names none. */
  public static final ToolTest UNNAMED = new ToolTest(Optional.empty(), Optional.empty(), Map.of());

  public ToolTest {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  public static ToolTest named(String name) {
    return UNNAMED.withName(name);
  }

  public ToolTest withName(String other) {
    return new ToolTest(section, Optional.of(other), parameters);
  }

  public ToolTest with(String parameter, String value) {
    Map<String, String> more = new LinkedHashMap<>(parameters);
    more.put(parameter, value);
    return new ToolTest(section, name, more);
  }

  /** The same test, wherever it stands. */
  public ToolTest withoutSection() {
    return new ToolTest(Optional.empty(), name, parameters);
  }
}
