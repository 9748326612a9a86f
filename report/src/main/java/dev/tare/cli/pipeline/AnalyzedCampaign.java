package dev.tare.cli.pipeline;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import java.nio.file.Path;

/** A campaign with its analysis, ready for a report. */
public record AnalyzedCampaign(Path directory, Dataset dataset, Analysis analysis) {}
