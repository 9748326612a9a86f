package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.tare.dataset.archive.bag.OpenCampaign;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.MissingParts;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.file.ShellQuoting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads and writes {@code analysis.json}; written whole or not at all. */
public final class AnalysisFile {

  public static final String NAME = "analysis.json";

  /** Several hundred campaigns and samples. */
  private static final int LARGEST = 64 << 20;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private AnalysisFile() {}

  public static void write(Path directory, Analysis analysis) {
    write(directory, text(analysis));
  }

  /** The same of the file's text. */
  public static void write(Path directory, String text) {
    AtomicFile.write(directory.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
  }

  /** The file's text; the same analysis gives the same bytes. */
  public static String text(Analysis analysis) {
    return textOf(analysis);
  }

  /** The text of an analysis, or of a part of it, as in the file. */
  public static String textOf(Object part) {
    try {
      return PrintableText.json(JSON.writeValueAsString(part)) + "\n";
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void fail(Path file, Path directory, String part) {
    String remedy = "run again: tare analyze " + ShellQuoting.of(directory);
    throw new InputException(file + ": lacks " + part + "; " + remedy);
  }

  /** The analysis of a campaign, in its directory or in its bag. */
  public static Analysis read(Path campaign) {
    return OpenCampaign.read(campaign, AnalysisFile::readDirectory);
  }

  private static Analysis readDirectory(Path directory) {
    Path file = directory.resolve(NAME);
    try {
      Analysis read = JSON.readValue(BoundedFile.bytes(file, LARGEST), Analysis.class);
      MissingParts.of(read).findFirst().ifPresent(part -> fail(file, directory, part));
      return read;
    } catch (JacksonException broken) {
      long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      throw InputException.at(
          file,
          line,
          "is not a valid analysis; run again: tare analyze " + ShellQuoting.of(directory));
    } catch (IOException failed) {
      throw new InputException(
          file + ": cannot be read; run first: tare analyze " + ShellQuoting.of(directory), failed);
    }
  }
}
