package dev.tare.cli.configuration;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads a {@code tare.yaml} and validates it against the schema; errors name line and key. */
public final class ConfigurationFile {

  private static final JsonNodeReader YAML =
      JsonNodeReader.builder()
          .yamlMapper(
              YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build())
          .locationAware()
          .build();

  private static final SchemaValidatorsConfig ENGLISH =
      SchemaValidatorsConfig.builder().locale(Locale.ENGLISH).pathType(PathType.LEGACY).build();

  private ConfigurationFile() {}

  public static Configuration read(Path file) {
    String text = text(file);
    JsonNode settings = parse(file, text);
    JsonSchema schema = schema();
    schema.validate(settings).stream()
        .min(Comparator.comparingInt(message -> line(message)))
        .ifPresent(
            message -> {
              throw InputException.at(file, line(message), error(message, schema));
            });
    return new Configuration(file, text.lines().toList(), settings);
  }

  private static String text(Path file) {
    try {
      return BoundedFile.named(file, BoundedFile.BY_HAND);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  private static JsonNode parse(Path file, String text) {
    try {
      JsonNode settings = YAML.readTree(text, InputFormat.YAML);
      return settings == null || settings.isMissingNode() || settings.isNull()
          ? YAML.readTree("{}", InputFormat.YAML)
          : settings;
    } catch (IllegalArgumentException wrapped) {
      throw notYaml(file, wrapped);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static InputException notYaml(Path file, IllegalArgumentException wrapped) {
    if (wrapped.getCause() instanceof JsonProcessingException broken) {
      return InputException.at(
          file,
          broken.getLocation() == null ? 1 : broken.getLocation().getLineNr(),
          "is not valid YAML: " + broken.getOriginalMessage().lines().findFirst().orElse(""));
    }
    throw wrapped;
  }

  private static JsonSchema schema() {
    try (var stream = ConfigurationFile.class.getResourceAsStream("tare.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(stream, ENGLISH);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int line(ValidationMessage message) {
    return Configuration.lineOf(message.getInstanceNode());
  }

  private static String error(ValidationMessage message, JsonSchema schema) {
    String key = message.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
    String what = message.getMessage().replaceFirst("^\\$[^:]*: ", "");
    JsonNode known = schema.getSchemaNode().get("properties");
    if (!key.isEmpty() && !key.contains(".") && !key.contains("[") && !known.has(key)) {
      return key + ": unknown key; neither a platform with options nor one of " + names(known);
    }
    return (key.isEmpty() ? "" : key + ": ") + what;
  }

  private static String names(JsonNode known) {
    List<String> names = new ArrayList<>();
    known.fieldNames().forEachRemaining(names::add);
    return String.join(", ", names);
  }
}
