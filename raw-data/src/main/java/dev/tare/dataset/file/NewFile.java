package dev.tare.dataset.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;

/** A file that does not exist yet, written as a stream; never through a link. */
public final class NewFile {

  private NewFile() {}

  public static OutputStream open(Path file) throws IOException {
    return Channels.newOutputStream(WriteChannel.create(file));
  }
}
