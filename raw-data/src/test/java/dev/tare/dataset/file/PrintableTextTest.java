package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "\u0007",
        "\b",
        "\t",
        "\r",
        "\u001b",
        "\u007f",
        "\u0080",
        "\u0085",
        "\u009b",
        "\u009f",
        "\u061c",
        "\u200e",
        "\u200f",
        "\u202a",
        "\u202e",
        "\u2028",
        "\u2029",
        "\u2066",
        "\u2069",
        "\ufeff",
        "\ufff9",
        "\ufffe",
        "\uffff",
        "\ud83d",
        "\udc00",
        "\udb40\udc41",
      })
  void whatIsObeyedBecomesABlank(String character) {
    assertThat(PrintableText.of("a" + character + "b")).isEqualTo("a b");
  }

  @Test
  void whatIsShownStays() {
    String text = "Söhne \u00a0\u2011 日本 עברית \ud83d\ude00 \u200d \n ${x} <b>";
    assertThat(PrintableText.of(text)).isEqualTo(text);
    assertThat(PrintableText.line("a\nb")).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u007f", "\u0085", "\u009b", "\u202e", "\u2028", "\ufeff", "\udb40\udc41"})
  void jsonMeansTheSameWithoutThem(String character) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    String json = mapper.createObjectNode().put("a", "ö" + character + "\n").toPrettyString();
    String shown = PrintableText.json(json);
    assertThat(PrintableText.of(shown)).isEqualTo(shown).contains("ö", "\\u").contains("\n");
    assertThat(mapper.readTree(shown)).isEqualTo(mapper.readTree(json));
  }
}
