package dev.tare.publish.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads what a process prints, so that it can go on printing; keeps the first bytes only. */
final class CapturedOutput {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Thread reader;

  private CapturedOutput(InputStream from, int most) {
    reader = new Thread(() -> read(from, most), "output of a client");
    reader.setDaemon(true);
    reader.start();
  }

  static CapturedOutput of(InputStream from, int most) {
    return new CapturedOutput(from, most);
  }

  private void read(InputStream from, int most) {
    byte[] buffer = new byte[1 << 13];
    try (from) {
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        kept.write(buffer, 0, Math.min(read, most - kept.size()));
      }
    } catch (IOException ended) {
      return;
    }
  }

  /** After the end of the process; what a child of it still prints is not waited for. */
  byte[] bytes() throws InterruptedException {
    reader.join(1000);
    return kept.toByteArray();
  }
}
