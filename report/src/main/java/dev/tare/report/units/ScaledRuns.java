package dev.tare.report.units;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The values of all runs in other units. */
public record ScaledRuns(UnitScales scales) {

  public Dataset of(Dataset dataset) {
    List<Sample> samples = dataset.samples().stream().map(this::of).toList();
    return new Dataset(dataset.description(), samples, dataset.issues());
  }

  private Sample of(Sample sample) {
    return scales.of(sample.cell().benchmark()).map(scale -> of(sample, scale)).orElse(sample);
  }

  private static Sample of(Sample s, UnitScale scale) {
    OptionalDouble printed = scale.of(s.printedUnit());
    return new Sample(
        s.cell(),
        s.file(),
        s.withValues(scale::of),
        s.failures(),
        inner(s.inner(), scale),
        printed);
  }

  private static Map<Integer, List<Double>> inner(
      Map<Integer, List<Double>> inner, UnitScale scale) {
    Map<Integer, List<Double>> scaled = new TreeMap<>();
    inner.forEach((run, values) -> scaled.put(run, values.stream().map(scale::of).toList()));
    return scaled;
  }
}
