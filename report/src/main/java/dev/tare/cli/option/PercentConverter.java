package dev.tare.cli.option;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a percentage such as {@code 1%} or {@code 0.5%}. */
final class PercentConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    if (!text.matches("\\d{1,3}(\\.\\d{1,6})? ?%")) {
      throw new TypeConversionException("'" + text + "' is not a percentage; examples: 1%, 0.5%");
    }
    return new BigDecimal(text.replaceAll("[ %]", "")).movePointLeft(2).doubleValue();
  }
}
