package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Other values have another hash, and the bytes under it are as documented. */
class ValuesDigestTest {

  private static String of(UnaryOperator<ValuesDigest> add) {
    return add.apply(new ValuesDigest()).hex();
  }

  private static String bytes(int... bytes) {
    byte[] content = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      content[i] = (byte) bytes[i];
    }
    return Digest.sha256(content);
  }

  @Test
  void valuesHaveTheDocumentedForm() {
    assertThat(of(d -> d.number(0).number(-1).number(1).number(64)))
        .isEqualTo(bytes(0, 1, 2, 128, 1));
    assertThat(of(d -> d.decimal(1))).isEqualTo(bytes(0x3f, 0xf0, 0, 0, 0, 0, 0, 0));
    assertThat(of(d -> d.text("ä"))).isEqualTo(bytes(4, 0xc3, 0xa4));
    assertThat(of(d -> d.numbers(new int[] {1, 2, 3, 3}))).isEqualTo(bytes(8, 2, 4, 0, 0));
    assertThat(of(d -> d.decimals(new double[] {0.002, 0.001}))).isEqualTo(bytes(4, 208, 15, 4, 1));
    assertThat(of(d -> d.texts(List.of("a", "b", "a")))).isEqualTo(bytes(6, 0, 2, 97, 0, 2, 98, 2));
  }

  @Test
  void otherColumnsHaveAnotherHash() {
    double third = 1 / 3.0;
    assertThat(
            Stream.of(
                    new double[] {},
                    new double[] {0},
                    new double[] {-0.0},
                    new double[] {0, 0},
                    new double[] {1, 2},
                    new double[] {2, 1},
                    new double[] {0.001, 0.002},
                    new double[] {0.1, 0.30000000000000004},
                    new double[] {0.1, 0.3},
                    new double[] {1e-7},
                    new double[] {third},
                    new double[] {Math.nextUp(third)},
                    new double[] {1e300},
                    new double[] {Double.NaN},
                    new double[] {Double.POSITIVE_INFINITY},
                    new double[] {Long.MAX_VALUE},
                    new double[] {1L << 53},
                    new double[] {(1L << 53) + 2})
                .map(column -> of(d -> d.decimals(column))))
        .doesNotHaveDuplicates();
  }

  @Test
  void extremesFit() {
    int[] column = {Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE};
    assertThat(of(d -> d.numbers(column)))
        .isNotEqualTo(of(d -> d.numbers(new int[] {Integer.MIN_VALUE, -1, Integer.MIN_VALUE})));
    assertThat(of(d -> d.number(Long.MIN_VALUE))).isNotEqualTo(of(d -> d.number(Long.MAX_VALUE)));
  }

  @Test
  void whatIsLongerThanTheBufferIsHashedWhole() {
    String text = "x".repeat(70_000);
    assertThat(of(d -> d.text("").text(text))).isNotEqualTo(of(d -> d.text("").text(text + "y")));
    int[] irregular = new int[100_000];
    for (int i = 0; i < irregular.length; i++) {
      irregular[i] = i * i;
    }
    String before = of(d -> d.numbers(irregular));
    irregular[3]++;
    assertThat(of(d -> d.numbers(irregular))).isNotEqualTo(before);
  }
}
