package dev.tare.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema of the mapping file, the records, and the documented examples agree. */
class MappingSchemaTest {

  private static final Pattern YAML_BLOCK = Pattern.compile("(?s)```yaml\n(.*?)```");

  @TempDir private Path folder;

  @Test
  void schemaAndRecordsHaveTheSameKeys() throws IOException {
    assertThat(keysOfSchema(schemaNode(), "")).isEqualTo(keysOfRecord(Mapping.class, ""));
  }

  @Test
  void documentedExamplesAreValid() throws IOException {
    List<String> examples =
        YAML_BLOCK
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(errors(example)).as(example).isEmpty();
      assertThat(read(example)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "files: [{platform: x}]",
        "files: [{file: a, platform: b-c}]",
        "series: [{unit: s}]",
        "series: [{name: x, better: up}]",
        "traits: {a: {isolation: jail}}",
        "platforms: {a: ../b}",
        "other: {}"
      })
  void bothRefuseTheSame(String yaml) throws IOException {
    assertThat(errors(yaml)).isNotEmpty();
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> read(yaml))).isNotNull();
  }

  private Mapping read(String yaml) throws IOException {
    return MappingReader.read(Files.writeString(folder.resolve("mapping.yaml"), yaml));
  }

  private static Set<String> errors(String yaml) throws IOException {
    JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaNode());
    Set<String> errors = new TreeSet<>();
    schema.validate(new YAMLMapper().readTree(yaml)).forEach(one -> errors.add(one.toString()));
    return errors;
  }

  private static JsonNode schemaNode() throws IOException {
    try (InputStream schema = Mapping.class.getResourceAsStream("mapping.schema.json")) {
      return new ObjectMapper().readTree(schema);
    }
  }

  private static Set<String> keysOfSchema(JsonNode node, String path) {
    Set<String> keys = new TreeSet<>();
    if (node.isMissingNode() || node.isValueNode()) {
      return keys;
    }
    node.path("properties")
        .properties()
        .forEach(
            property -> {
              String key = path + "/" + property.getKey();
              keys.add(key);
              keys.addAll(keysOfSchema(property.getValue(), key));
            });
    Stream.of("items", "additionalProperties", "oneOf")
        .forEach(part -> keys.addAll(keysOfSchema(node.path(part), path)));
    if (node.isArray()) {
      node.forEach(choice -> keys.addAll(keysOfSchema(choice, path)));
    }
    return keys;
  }

  private static Set<String> keysOfRecord(Class<?> record, String path) {
    Set<String> keys = new TreeSet<>();
    for (RecordComponent component : record.getRecordComponents()) {
      String key = path + "/" + component.getName();
      keys.add(key);
      recordIn(component.getGenericType()).forEach(type -> keys.addAll(keysOfRecord(type, key)));
    }
    return keys;
  }

  /** The record in a list, map or optional. */
  private static Stream<Class<?>> recordIn(Type type) {
    if (type instanceof ParameterizedType container) {
      return Stream.of(container.getActualTypeArguments()).flatMap(MappingSchemaTest::recordIn);
    }
    return type instanceof Class<?> plain && plain.isRecord() ? Stream.of(plain) : Stream.empty();
  }
}
