package dev.tare.dataset.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a mapping file; every error names file, line and key, and says what is allowed. */
public final class MappingReader {

  /** A question mark where a value belongs, as in a draft. */
  private static final Pattern QUESTION =
      Pattern.compile("[:,\\[{]\\s*(?:\\?|\"\\?\"|'\\?')\\s*(?:[,}\\]].*|\\s#.*)?");

  /** A comment at the end of a line, as far as it is certain that it is one. */
  private static final Pattern COMMENT = Pattern.compile("\\s#[^\"'{}\\[\\]]*$");

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .addModule(new Jdk8Module())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private final Path file;

  private MappingReader(Path file) {
    this.file = file;
  }

  /** The mapping in a YAML file. */
  public static Mapping read(Path file) {
    return new MappingReader(file).read();
  }

  private Mapping read() {
    String text = text();
    requireAnswers(text);
    try {
      return YAML.readValue(text, Mapping.class);
    } catch (MismatchedInputException wrong) {
      throw at(text, keys(wrong.getPath()), message(wrong));
    } catch (JsonMappingException wrong) {
      throw wrong.getCause() instanceof InvalidKeyException invalid
          ? at(text, keys(wrong.getPath(), invalid.keys()), invalid.getMessage())
          : broken(wrong);
    } catch (JacksonException broken) {
      throw broken(broken);
    }
  }

  private String text() {
    try {
      return BoundedFile.named(file, BoundedFile.BY_HAND);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read as UTF-8 text", failed);
    }
  }

  private void requireAnswers(String text) {
    List<String> lines = text.lines().toList();
    if (lines.stream().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
      throw new InputException(file + ": is empty; raw-data/README.md has examples");
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = COMMENT.matcher(lines.get(i)).replaceFirst("");
      if (!line.strip().startsWith("#") && QUESTION.matcher(line).find()) {
        throw InputException.at(
            file, i + 1, "a ? is left; write what is asked, or delete the key: " + line.strip());
      }
    }
  }

  private InputException broken(JacksonException broken) {
    long line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
    String what = broken.getOriginalMessage().lines().findFirst().orElse("");
    return InputException.at(file, line, "is not valid YAML: " + what);
  }

  private InputException at(String text, List<String> keys, String what) {
    String place = KeyLines.path(keys);
    return InputException.at(
        file, KeyLines.of(YAML, text).line(keys), place.isEmpty() ? what : place + ": " + what);
  }

  private static String message(MismatchedInputException wrong) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return "unknown key; use " + known(unknown.getKnownPropertyIds());
    }
    return "must be " + expected(wrong.getTargetType());
  }

  private static String known(Collection<Object> keys) {
    return keys == null
        ? "another"
        : keys.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
  }

  private static String expected(Class<?> type) {
    if (type == null || type == String.class) {
      return "text";
    }
    if (type.isEnum()) {
      return Stream.of(type.getFields())
          .map(constant -> constant.getAnnotation(JsonProperty.class).value())
          .collect(Collectors.joining(" or "));
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list: lines that begin with -";
    }
    boolean group = type.isRecord() || Map.class.isAssignableFrom(type);
    return group ? "a group of keys" : "a whole number";
  }

  private static List<String> keys(List<JsonMappingException.Reference> path, List<String> more) {
    List<String> keys = new ArrayList<>(keys(path));
    keys.addAll(more);
    return keys;
  }

  private static List<String> keys(List<JsonMappingException.Reference> path) {
    return path.stream()
        .map(
            step ->
                step.getFieldName() == null ? KeyLines.index(step.getIndex()) : step.getFieldName())
        .toList();
  }
}
