package dev.tare.cli.terminal;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Name and version of this program; answers {@code --version}. */
public final class ToolVersion implements IVersionProvider {

  /** Such as {@code tare 0.1.0}. */
  public static String nameAndVersion() {
    return "tare "
        + Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
            .orElse("(unreleased)");
  }

  @Override
  public String[] getVersion() {
    return new String[] {nameAndVersion()};
  }
}
