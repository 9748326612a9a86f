package dev.tare.dataset.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/**
 * The content of a bzip2 file, up to a size that a few bytes of a malicious one can exceed. What is
 * wrong with the file is a {@link ZipException}.
 */
final class Bzip2Text extends FilterInputStream {

  private final long largest;
  private long read;

  Bzip2Text(InputStream compressed, long largest) throws IOException {
    super(open(compressed));
    this.largest = largest;
  }

  private static InputStream open(InputStream compressed) throws IOException {
    try {
      return new BZip2CompressorInputStream(compressed, true);
    } catch (IOException | RuntimeException broken) {
      compressed.close();
      throw broken(broken);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count;
    try {
      count = super.read(buffer, offset, length);
    } catch (IOException | RuntimeException broken) {
      throw broken(broken);
    }
    read += Math.max(count, 0);
    if (read > largest) {
      throw new ZipException("larger than " + (largest >> 20) + " MiB when decompressed");
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private static ZipException broken(Exception cause) {
    ZipException broken = new ZipException("not a whole bzip2 file");
    broken.initCause(cause);
    return broken;
  }
}
