package dev.tare.dataset.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * SHA-256 of values in a compact form, which never is all in memory. Each value could be read back:
 * texts, lists and columns start with their length, so that other values are other bytes.
 */
public final class ValuesDigest {

  private static final int BUFFER = 1 << 16;

  /** The most bytes of a number. */
  private static final int WIDEST = 10;

  /** Parts of 1, such as thousandths, and from which number of them a double has gaps. */
  private static final double[] SCALES = {1, 1e3, 1e6};

  private static final double MOST = 1L << 53;

  private final MessageDigest digest = Digest.sha256();
  private final byte[] bytes = new byte[BUFFER];
  private int size = 0;

  /** A whole number: seven bits in each byte, the lowest first; small ones are short. */
  public ValuesDigest number(long number) {
    reserve(WIDEST);
    long rest = number << 1 ^ number >> 63;
    while ((rest & ~0x7fL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  /** A number by its 64 bits (IEEE 754), the highest first; there is one NaN. */
  public ValuesDigest decimal(double number) {
    reserve(Long.BYTES);
    long bits = Double.doubleToLongBits(number);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[size++] = (byte) (bits >>> shift);
    }
    return this;
  }

  /** A text in UTF-8. */
  public ValuesDigest text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    reserve(encoded.length);
    if (encoded.length > BUFFER) {
      digest.update(encoded);
    } else {
      System.arraycopy(encoded, 0, bytes, size, encoded.length);
      size += encoded.length;
    }
    return this;
  }

  /** A column of whole numbers: the distances between them, and how often each is repeated. */
  public ValuesDigest numbers(int[] column) {
    number(column.length);
    int next;
    for (int i = 0; i < column.length; i = next) {
      long distance = distance(column, i);
      next = i + 1;
      while (next < column.length && distance(column, next) == distance) {
        next++;
      }
      number(distance).number(next - i - 1);
    }
    return this;
  }

  private static long distance(int[] column, int i) {
    return column[i] - (i == 0 ? 0L : column[i - 1]);
  }

  /**
   * A column of numbers: if all have so few decimal places, the distances between them in units of
   * the last place, else each by itself.
   */
  public ValuesDigest decimals(double[] column) {
    number(column.length);
    for (double scale : SCALES) {
      if (isWhole(column, scale)) {
        return number((long) scale).scaled(column, scale);
      }
    }
    number(0);
    for (double number : column) {
      decimal(number);
    }
    return this;
  }

  /** Whether each number is the one nearest to a whole number of such parts; -0 is not. */
  private static boolean isWhole(double[] column, double scale) {
    for (double number : column) {
      double whole = Math.rint(number * scale);
      if (!(Math.abs(whole) < MOST) || whole / scale != number || isMinusZero(number)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMinusZero(double number) {
    return number == 0 && Double.doubleToRawLongBits(number) != 0;
  }

  private ValuesDigest scaled(double[] column, double scale) {
    long before = 0;
    for (double number : column) {
      long whole = (long) Math.rint(number * scale);
      number(whole - before);
      before = whole;
    }
    return this;
  }

  /** A column of texts: each text once, and later its place among the different ones, from 1. */
  public ValuesDigest texts(List<String> column) {
    number(column.size());
    Map<String, Integer> places = new HashMap<>();
    for (String text : column) {
      Integer place = places.putIfAbsent(text, places.size() + 1);
      number(place == null ? 0 : place);
      if (place == null) {
        text(text);
      }
    }
    return this;
  }

  /** Makes room for so many bytes, if the buffer can have it. */
  private void reserve(int room) {
    if (size + room > BUFFER) {
      digest.update(bytes, 0, size);
      size = 0;
    }
  }

  /** In lower-case hex; once, when all values were added. */
  public String hex() {
    digest.update(bytes, 0, size);
    return HexFormat.of().formatHex(digest.digest());
  }
}
