package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Reason;

/** A reason for a noise verdict, with the mildest verdict that it permits. */
public record NoiseFlag(Reason<NoiseCode> reason, NoiseVerdict atLeast) {

  static NoiseFlag of(NoiseCode code, NoiseVerdict atLeast) {
    return new NoiseFlag(Reason.of(code), atLeast);
  }

  NoiseFlag with(String name, double number) {
    return new NoiseFlag(reason.with(name, number), atLeast);
  }

  public NoiseCode code() {
    return reason.code();
  }
}
