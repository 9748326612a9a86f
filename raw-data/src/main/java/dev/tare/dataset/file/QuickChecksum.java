package dev.tare.dataset.file;

import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** A quick checksum against accidents, of contents that nobody has a reason to forge. */
public final class QuickChecksum {

  private QuickChecksum() {}

  /** CRC-32, Adler-32 and the length, in hex. */
  public static String of(byte[] content) {
    CRC32 cyclic = new CRC32();
    cyclic.update(content);
    Adler32 sum = new Adler32();
    sum.update(content);
    return Long.toHexString(cyclic.getValue())
        + "-"
        + Long.toHexString(sum.getValue())
        + "-"
        + Integer.toHexString(content.length);
  }
}
