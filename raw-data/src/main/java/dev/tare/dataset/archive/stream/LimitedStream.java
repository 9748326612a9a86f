package dev.tare.dataset.archive.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails beyond a number of bytes, which can be lowered for a part of it. */
public final class LimitedStream extends FilterInputStream {

  private final long most;
  private long read;
  private long allowed;

  public LimitedStream(InputStream in, long most) {
    super(in);
    this.most = most;
    this.allowed = most;
  }

  /** Allows so many bytes from here on. */
  public void allow(long bytes) {
    allowed = Math.min(most, read + bytes);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int some = super.read(buffer, offset, length);
    count(Math.max(0, some));
    return some;
  }

  @Override
  public long skip(long bytes) throws IOException {
    long skipped = super.skip(bytes);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws IOException {
    read += bytes;
    if (read > allowed) {
      throw new IOException("unpacks to more than it may");
    }
  }
}
