package dev.tare.dataset.archive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.archive.index.IndexedSeries.Against;
import dev.tare.dataset.archive.index.IndexedSeries.Counts;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each directory's rows are found, also beside those whose names begin alike. */
class IndexPartsTest {

  private static final List<String> HOSTS = List.of("a-b", "a", "a0", "b");

  @TempDir private Path archive;

  @Test
  void eachDirectoryHasItsRows() {
    write("AMD EPYC");
    for (String host : HOSTS) {
      assertThat(IndexFile.in(archive, host)).isEqualTo(of(host, "AMD EPYC"));
      assertThat(IndexFile.stamps(archive, host).keySet()).isEqualTo(of(host, "AMD EPYC").keySet());
      assertThat(IndexFile.of(archive, host + "/n03").keySet()).containsExactly(host + "/n03");
    }
    assertThat(IndexFile.in(archive, "c")).isEmpty();
    assertThat(IndexFile.in(archive, "0")).isEmpty();
  }

  @Test
  void fieldsInQuotesAreRead() {
    write("Intel, \"fast\"");
    assertThat(IndexFile.in(archive, "a")).isEqualTo(of("a", "Intel, \"fast\""));
    assertThat(IndexFile.stamps(archive, "a").get("a/n03"))
        .isEqualTo(campaign("a", 3, "").stamped());
  }

  @Test
  void pathsInQuotesAreFound() {
    for (String end : List.of(", again", " \"x\"", "\"", " ", ",\"\",")) {
      List<IndexedCampaign> all = new ArrayList<>();
      HOSTS.forEach(host -> of(host, "").values().forEach(one -> all.add(renamed(one, end))));
      IndexFile.write(archive, all);
      for (String host : HOSTS) {
        assertThat(IndexFile.in(archive, host)).as(host + end).hasSize(5);
        assertThat(IndexFile.stamps(archive, host).keySet())
            .isEqualTo(IndexFile.in(archive, host).keySet());
        assertThat(IndexFile.of(archive, host + "/n03" + end)).hasSize(1);
      }
      assertThat(IndexParts.isComplete(archive, HOSTS)).isTrue();
    }
  }

  private static IndexedCampaign renamed(IndexedCampaign one, String end) {
    return new IndexedCampaign(
        one.path() + end,
        one.host(),
        one.name(),
        one.started(),
        one.ended(),
        one.facts(),
        one.measurement(),
        one.tool(),
        one.stamp(),
        one.series());
  }

  @Test
  void aHistoryReadsNoRatios() {
    write("AMD EPYC");
    IndexedSeries second = IndexFile.medians(archive, "a").get("a/n03").series().get(1);
    assertThat(second.median()).hasValue(4);
    assertThat(second.against().orElseThrow().ratio()).isEmpty();
  }

  @Test
  void oneDirectoryIsReplaced() throws IOException {
    write("AMD EPYC");
    String before = Files.readString(archive.resolve(IndexFile.NAME));
    Map<String, Optional<java.util.function.Supplier<java.util.Collection<IndexedCampaign>>>>
        parts = new LinkedHashMap<>();
    HOSTS.forEach(host -> parts.put(host, Optional.empty()));
    parts.put("a", Optional.of(() -> of("a", "AMD EPYC").values()));
    IndexParts.write(archive, parts);
    assertThat(archive.resolve(IndexFile.NAME)).hasContent(before);
    assertThat(IndexParts.isComplete(archive, HOSTS)).isTrue();
    assertThat(IndexParts.isComplete(archive, List.of("a", "b"))).isFalse();
  }

  @Test
  void otherColumnsAreRefused() throws IOException {
    Files.writeString(archive.resolve(IndexFile.NAME), "host,campaign\na,n01\n");
    assertThatThrownBy(() -> IndexFile.stamps(archive, "a"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("other columns");
    assertThatThrownBy(() -> IndexFile.medians(archive, "a"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("other columns");
  }

  private void write(String cpu) {
    List<IndexedCampaign> all = new ArrayList<>();
    HOSTS.forEach(host -> all.addAll(of(host, cpu).values()));
    IndexFile.write(archive, all);
  }

  private static Map<String, IndexedCampaign> of(String host, String cpu) {
    Map<String, IndexedCampaign> campaigns = new LinkedHashMap<>();
    for (int night = 1; night <= 5; night++) {
      IndexedCampaign campaign = campaign(host, night, cpu);
      campaigns.put(campaign.path(), campaign);
    }
    return campaigns;
  }

  private static IndexedCampaign campaign(String host, int night, String cpu) {
    String name = "n0" + night;
    return new IndexedCampaign(
        host + "/" + name,
        host,
        name,
        Optional.of("2026-01-0" + night + "T01:00:00Z"),
        true,
        cpu.isEmpty() ? Map.of() : Map.of("cpu", cpu),
        "same",
        "tare 1",
        "stamp" + night,
        List.of(series("native", night, Optional.empty()), series("kvm", night + 1, against())));
  }

  private static Optional<Against> against() {
    return Optional.of(
        new Against(
            "native",
            OptionalDouble.of(1.03),
            OptionalDouble.of(1.02),
            OptionalDouble.of(1.04),
            "worse"));
  }

  private static IndexedSeries series(String platform, double median, Optional<Against> against) {
    return new IndexedSeries(
        platform,
        "cpu",
        "measured",
        Optional.of("s"),
        Optional.of("lower"),
        OptionalDouble.of(median),
        Optional.of("stable"),
        against,
        new Counts(16, 0, OptionalInt.empty()));
  }
}
