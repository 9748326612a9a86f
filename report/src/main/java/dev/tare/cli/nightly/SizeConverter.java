package dev.tare.cli.nightly;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a size such as {@code 500M} or {@code 2G} (MiB, GiB) into bytes. */
public final class SizeConverter implements ITypeConverter<Long> {

  private static final int MEGA = 20;
  private static final int GIGA = 30;

  @Override
  public Long convert(String text) {
    if (!text.matches("[1-9]\\d{0,5}[MG]")) {
      throw new TypeConversionException("'" + text + "' is not a size; examples: 500M, 2G");
    }
    int end = text.length() - 1;
    return Long.parseLong(text.substring(0, end)) << (text.charAt(end) == 'M' ? MEGA : GIGA);
  }
}
