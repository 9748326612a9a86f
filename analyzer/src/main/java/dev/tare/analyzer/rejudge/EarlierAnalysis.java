package dev.tare.analyzer.rejudge;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.expectation.Chain;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.fingerprint.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The analysis that a campaign has, of whatever version, as far as judging anew needs it. */
record EarlierAnalysis(Path file, JsonNode json) {

  private static final int LARGEST = 64 << 20;

  private static final double LARGEST_FACTOR = 1e6;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of a campaign's directory; fails for what is no analysis. */
  static Optional<EarlierAnalysis> of(Path directory) {
    Path file = directory.resolve(AnalysisFile.NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      JsonNode json = JSON.readTree(BoundedFile.bytes(file, LARGEST));
      if (!json.path("samples").isArray() || !json.path("comparisons").isArray()) {
        throw new InputException(file + ": is not a valid analysis; it is not compared");
      }
      return Optional.of(new EarlierAnalysis(file, json));
    } catch (JacksonException broken) {
      throw InputException.notJson(file, broken);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  /** Verdicts of an analysis as of now, in the same words. */
  static Verdicts verdicts(String text) {
    try {
      return Verdicts.of(JSON.readTree(text));
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Verdicts verdicts() {
    return Verdicts.of(json);
  }

  String tool() {
    return Verdicts.text(json, "tool");
  }

  /** Whether it was made of these data; earlier versions did not note that. */
  boolean isOf(Dataset dataset) {
    return Verdicts.known(json, "dataset")
        .filter(known -> !Fingerprint.matches(known, dataset))
        .isEmpty();
  }

  /** Whether it also judged changes since earlier campaigns. */
  boolean hasHistory() {
    return json.path("history").isObject();
  }

  /** The options that it was made with: baseline, margins, expectations. */
  AnalysisOptions options(Dataset dataset) {
    JsonNode options = json.path("options");
    double margin = options.path("margin").asDouble(Options.STANDARD.margin());
    double farBetter = options.path("farBetter").asDouble(Options.STANDARD.farBetter());
    if (!(margin > 0 && margin < 1 && farBetter > 1 && farBetter < LARGEST_FACTOR)) {
      throw new InputException(file + ": has impossible options; it is not compared");
    }
    return new AnalysisOptions(baseline(dataset), Options.of(margin, farBetter), expectations());
  }

  private Optional<String> baseline(Dataset dataset) {
    return Verdicts.known(json.path("campaign"), "baseline")
        .filter(
            known ->
                dataset.samples().stream()
                    .anyMatch(sample -> sample.cell().platform().equals(known)));
  }

  private List<Chain> expectations() {
    List<String> lines = new ArrayList<>();
    json.path("expectations").forEach(one -> lines.add(Verdicts.text(one, "text")));
    return ExpectationsFile.parse(file.toString(), lines);
  }
}
