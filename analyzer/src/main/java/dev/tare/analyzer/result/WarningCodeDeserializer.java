package dev.tare.analyzer.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.tare.analyzer.code.LintCode;
import dev.tare.dataset.Code;
import dev.tare.dataset.IssueCode;
import java.io.IOException;
import java.util.stream.Stream;

/** Reads the code of a warning: one of the analyzer's, or one of an issue of a file. */
final class WarningCodeDeserializer extends StdDeserializer<Code> {

  private static final long serialVersionUID = 1;

  WarningCodeDeserializer() {
    super(Code.class);
  }

  @Override
  public Code deserialize(JsonParser json, DeserializationContext context) throws IOException {
    String name = json.getText();
    return Stream.concat(Stream.<Code>of(LintCode.values()), Stream.of(IssueCode.values()))
        .filter(code -> code.name().equals(name))
        .findFirst()
        .orElseThrow(() -> context.weirdStringException(name, Code.class, "no code of a warning"));
  }
}
