package dev.tare.report.density;

import dev.tare.dataset.Cell;
import dev.tare.dataset.Sample;
import dev.tare.report.model.Density;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The densities of the samples of a report, each computed once. */
public final class Densities {

  private final Map<Cell, Density> computed = new ConcurrentHashMap<>();

  /** Takes a sample of the report with runs. */
  public Density of(Sample sample) {
    return computed.computeIfAbsent(sample.cell(), cell -> DensityBuilder.of(sample));
  }
}
