package dev.tare.report.site;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.site.series.HostBrief;
import dev.tare.report.site.series.HostMemory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a site knows of its hosts, a hidden file for each. It saves time only: what cannot be read,
 * or was written by another version, is as if it were not there.
 */
final class SiteMemory implements HostMemory {

  private static final String DIRECTORY = DatasetFiles.SITE_MEMORY;
  private static final String SUFFIX = ".json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new InstantReader()))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /** Reads ISO 8601. */
  private static final class InstantReader extends StdDeserializer<Instant> {

    private static final long serialVersionUID = 1;

    InstantReader() {
      super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Instant.parse(json.getText());
    }
  }

  private final Path site;
  private final String tare;
  private final Map<String, Optional<RememberedPages>> known = new HashMap<>();

  /** {@code tare}: the program that reads and writes it. */
  SiteMemory(Path site, String tare) {
    this.site = site;
    this.tare = tare;
  }

  String tare() {
    return tare;
  }

  @Override
  public Optional<HostBrief> host(String id) {
    return pages(id).map(RememberedPages::host);
  }

  Optional<RememberedPages> pages(String id) {
    return known.computeIfAbsent(id, this::read);
  }

  private Optional<RememberedPages> read(String id) {
    try {
      byte[] content = BoundedFile.bytes(file(id), BoundedFile.TABLE);
      return Optional.of(JSON.readValue(content, RememberedPages.class))
          .filter(one -> one.tare().equals(tare) && one.host().id().equals(id));
    } catch (IOException | InputException | IllegalArgumentException | NullPointerException none) {
      return Optional.empty();
    }
  }

  void write(String id, RememberedPages pages) {
    Directories.createInside(site, DIRECTORY);
    try {
      String json = PrintableText.json(JSON.writeValueAsString(pages));
      AtomicFile.write(file(id), json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw InputException.notWritten(file(id), failed);
    }
  }

  /** Deletes what is known of other hosts than these. */
  void deleteOthers(Set<String> ids) throws IOException {
    Path directory = site.resolve(DIRECTORY);
    if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
        for (Path file : files) {
          if (!ids.contains(file.getFileName().toString().replace(SUFFIX, ""))) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private Path file(String id) {
    return site.resolve(DIRECTORY).resolve(id + SUFFIX);
  }
}
