package dev.tare.cli.configuration;

import java.nio.file.Path;

/** The directory that Tare is installed in; the launcher passes it as a system property. */
public final class HomeDirectory {

  private HomeDirectory() {}

  public static Path path() {
    return Path.of(System.getProperty("tare.home", "."));
  }
}
