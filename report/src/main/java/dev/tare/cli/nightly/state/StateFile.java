package dev.tare.cli.nightly.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.MissingParts;
import dev.tare.dataset.file.PrintableText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads and writes {@code state.json} and {@code tare.prom}; each is written whole or not at all.
 */
public final class StateFile {

  public static final String NAME = "state.json";
  public static final String METRICS = "tare.prom";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private StateFile() {}

  /** The state in the directory of a host; absent before its first night. */
  public static Optional<NightState> read(Path host) {
    Path file = host.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(checked(file, BoundedFile.bytes(file, BoundedFile.BY_HAND)));
    } catch (JacksonException broken) {
      throw new InputException(file + ": is not the state of a night; remove the file", broken);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static NightState checked(Path file, byte[] content) throws IOException {
    NightState read = JSON.readValue(content, NightState.class);
    String lacking = read == null ? "everything" : MissingParts.of(read).findFirst().orElse("");
    if (!lacking.isEmpty()) {
      throw new InputException(file + ": lacks " + lacking + "; remove the file");
    }
    return read;
  }

  public static void write(Path host, NightState state) {
    bytes(host.resolve(NAME), text(state));
    bytes(host.resolve(METRICS), PrometheusText.of(state));
  }

  static String text(NightState state) {
    try {
      return PrintableText.json(JSON.writeValueAsString(state)) + "\n";
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void bytes(Path file, String text) {
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
