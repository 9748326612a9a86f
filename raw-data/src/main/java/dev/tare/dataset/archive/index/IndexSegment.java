package dev.tare.dataset.archive.index;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the rows of a directory's campaigns in an index without reading the others: they are in
 * order of their paths, byte by byte. In an index of another order it finds too few, which then
 * count as not indexed.
 *
 * @param from offset of the first row, in bytes
 * @param to offset behind the last
 */
record IndexSegment(long from, long to) {

  private static final int BUFFER = 4096;

  /** Of the campaigns in a directory, also deeper ones. */
  static IndexSegment of(FileChannel index, String directory) throws IOException {
    return between(index, directory + "/", directory + (char) ('/' + 1));
  }

  /** Of one campaign. */
  static IndexSegment ofCampaign(FileChannel index, String path) throws IOException {
    return between(index, path, path + " ");
  }

  private static IndexSegment between(FileChannel index, String from, String to)
      throws IOException {
    long first = next(index, 0);
    return new IndexSegment(firstFrom(index, first, from), firstFrom(index, first, to));
  }

  /** The first line, with its end. */
  static byte[] header(FileChannel index) throws IOException {
    byte[] line = line(index, 0);
    byte[] header = Arrays.copyOf(line, line.length + 1);
    header[line.length] = '\n';
    return header;
  }

  long size() {
    return to - from;
  }

  byte[] read(FileChannel index) throws IOException {
    return Channels.newInputStream(index.position(from)).readNBytes(Math.toIntExact(size()));
  }

  /** The first row whose path is not before a key. */
  private static long firstFrom(FileChannel index, long begin, String key) throws IOException {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    long low = begin;
    long high = index.size();
    while (low < high) {
      long middle = (low + high) >>> 1;
      long row = middle == low ? low : next(index, middle - 1);
      if (row >= high) {
        high = middle;
      } else if (Arrays.compareUnsigned(path(line(index, row)), wanted) < 0) {
        low = next(index, row);
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The offset behind the line that an offset is in. */
  private static long next(FileChannel index, long offset) throws IOException {
    return offset + line(index, offset).length + 1;
  }

  /** From an offset up to the end of its line. */
  private static byte[] line(FileChannel index, long offset) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    InputStream bytes =
        new BufferedInputStream(Channels.newInputStream(index.position(offset)), BUFFER);
    for (int next = bytes.read(); next >= 0 && next != '\n'; next = bytes.read()) {
      line.write(next);
    }
    return line.toByteArray();
  }

  /** The field before the stamp, which never has a comma. */
  private static byte[] path(byte[] line) {
    int end = commaBefore(line, line.length);
    return end > 0 && line[end - 1] == '"'
        ? unquoted(line, end - 1)
        : Arrays.copyOfRange(line, commaBefore(line, end) + 1, end);
  }

  /** The field that ends with the quote of that place; its own quotes are doubled. */
  private static byte[] unquoted(byte[] line, int end) {
    int from = end - 1;
    while (from >= 0 && (line[from] != '"' || from > 0 && line[from - 1] == '"')) {
      from -= line[from] == '"' ? 2 : 1;
    }
    String field = new String(line, from + 1, end - from - 1, StandardCharsets.UTF_8);
    return field.replace("\"\"", "\"").getBytes(StandardCharsets.UTF_8);
  }

  private static int commaBefore(byte[] line, int end) {
    int comma = end - 1;
    while (comma > 0 && line[comma] != ',') {
      comma--;
    }
    return Math.max(comma, 0);
  }
}
