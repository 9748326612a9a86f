package dev.tare.dataset.archive.bag;

/**
 * How large a bag may be, so that a small file cannot fill memory or disk.
 *
 * @param entries files
 * @param bytes of all files together
 * @param ratio of these to the size of the compressed file
 * @param free bytes for which the ratio does not matter
 * @param tagBytes of a file that is kept in memory
 */
record BagLimits(int entries, long bytes, int ratio, long free, int tagBytes) {

  static final BagLimits STANDARD = new BagLimits(100_000, 8L << 30, 200, 64L << 20, 64 << 20);

  /** What a compressed file of that size may unpack to. */
  long unpacked(long compressed) {
    return Math.min(bytes, Math.max(free, compressed * ratio));
  }
}
