package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say of a regression, a missing platform, missing nights and a silent host. */
class SiteWordsIT {

  private static final int NIGHTS = 24;

  @TempDir private static Path folder;
  private static SiteTree site;

  @BeforeAll
  static void write() throws IOException {
    Path archive =
        SimulatedArchive.write(
            folder.resolve("archive"),
            List.of("lab", "rack", "shed"),
            NIGHTS,
            "lab/kvm=+9%@16..",
            "rack/*=absent@10..12",
            "rack/docker=absent@20..",
            "shed/kvm=+20%@4..4",
            "shed/*=absent@22..");
    site = new SiteTree(folder.resolve("site"));
    Site.write(archive, site.directory(), SimulatedArchive.morning(NIGHTS));
  }

  private static Document page(String path) {
    return site.page(path);
  }

  @Test
  void theSizeOfAChangeIsWhatItCosts() {
    assertThat(page("index.html").select("#open p").first().text())
        .matches("lab, QEMU with KVM: .+: costs \\+\\d\\.\\d % \\[.+] against the level before,.+");
    assertThat(page("index.html").select("#host-lab .bad .verdict").first().text())
        .matches("costs \\+\\d\\.\\d.%, open");
    assertThat(page("alarms.html").select("#log tr:contains(regression)").text())
        .contains("CPU", ": costs +");
    assertThat(page("alarms.de.html").select("#log tr:contains(Regression)").text())
        .contains(": Kosten +");
    assertThat(page("hosts/lab/kvm-cpu.html").select("#trend p").first().text())
        .startsWith("Costs +");
    assertThat(page("hosts/lab/kvm-cpu.html").select("#events td").eachText().toString())
        .contains("became worse, costs +");
    assertThat(SiteTree.text(site.directory().resolve("feed.xml")))
        .contains("<title>lab, QEMU with KVM (regression): ", ": costs +");
  }

  @Test
  void aSeriesThatDoesNotRunSaysSo() {
    Document page = page("hosts/rack/docker-cpu.html");
    assertThat(page.select("#trend li.doubt .tag").text()).isEqualTo("missing");
    assertThat(page.select("#trend p").first().text())
        .isEqualTo("Did not run since 24 January 2026; last measured 23 January 2026.");
    assertThat(page("hosts/rack/docker-cpu.de.html").select("#trend p").first().text())
        .isEqualTo("Nicht gelaufen seit dem 24. Januar 2026; zuletzt gemessen am 23. Januar 2026.");
    assertThat(page.select("#events tbody tr").first().text())
        .isEqualTo("24 January 2026 did not run open");
    assertThat(page.select("#trend svg.wide g.s1 circle").eachAttr("cx"))
        .allMatch(x -> Double.parseDouble(x) < 620);
    assertThat(page("hosts/lab/docker-cpu.html").select("#elsewhere tr:contains(rack)").text())
        .endsWith("did not run");
    assertThat(page("index.html").select("#host-rack .cell.doubt .verdict").first().text())
        .isEqualTo("did not run, last measured 23 January 2026");
  }

  @Test
  void aHostWithIncompleteNightsIsNotSilent() {
    Document home = page("index.html");
    assertThat(home.select("#missing li:contains(shed)").eachText())
        .containsExactly("silent shed: no night since 25 January 2026.");
    assertThat(home.select("#missing li:contains(rack)").first().text())
        .isEqualTo(
            "incomplete rack: nights arrive, but none has been complete since 23 January 2026.");
    assertThat(page("alarms.html").select("#log tr:contains(shed)").text())
        .contains("no night since 25 January 2026");
    assertThat(badge("host-shed")).contains("nights missing");
    assertThat(badge("host-rack")).contains(">incomplete<");
  }

  private static String badge(String name) {
    return SiteTree.text(site.directory().resolve("badges/" + name + ".svg"));
  }

  @Test
  void missingNightsAreARow() throws IOException {
    Document rack = page("hosts/rack/index.html");
    assertThat(rack.select("#nights tr:contains(missing)").text())
        .isEqualTo("14 January 2026 – 16 January 2026 3 nights missing");
    assertThat(rack.select("#nights tbody tr").first().text()).contains("4 series ");
    assertThat(page("hosts/lab/index.html").select("#nights tr:contains(missing)")).isEmpty();
    assertThat(Files.readString(site.directory().resolve("hosts/lab/index.de.html")))
        .contains("6 Reihen", "GiB")
        .doesNotContain(" kB<");
  }

  @Test
  void fewChangesAreNoVerdictOnTheRule() {
    assertThat(page("audit.html").select("#audit li").text())
        .isEqualTo("too few 1 change for the worse or the better: too few to judge the rule by.");
  }

  @Test
  void alarmAndFirstNightAreTwoColumns() {
    Element row = page("alarms.html").select("#log tr:contains(regression)").first();
    assertThat(page("alarms.html").select("#log thead th").eachText()).startsWith("Alarm", "Since");
    assertThat(row.select("th").text()).isNotEqualTo(row.select("td").first().text());
    assertThat(page("alarms.de.html").select("#log tr:contains(shed) th").text())
        .isEqualTo("nach dem 25. Januar 2026");
  }

  @Test
  void aRatioSaysWhatAboveOneMeans() {
    assertThat(page("hosts/lab/kvm-cpu.html").select("header p").text())
        .contains("above 1 costs more; host lab. Measured in GFLOPS, higher is better.");
    assertThat(page("hosts/lab/kvm-cpu.de.html").select("header p").text())
        .contains("Kostenfaktor gegenüber ", "; Host lab. Gemessen in GFLOPS, ");
    assertThat(page("index.html").select(".matrix .unit").first().text())
        .isEqualTo("measured in GFLOPS (higher is better)");
  }

  @Test
  void twoNightsAreComparedInTheWordsOfTheReports() {
    assertThat(page("compare.de.html").select("#settings").html())
        .contains("\"virtualization\":{\"none\":\"keine\"}");
    assertThat(SiteTree.text(site.directory().resolve("data/lab/2026-01.js")))
        .containsPattern("\\[\"kvm\",\"cpu\",\"GFLOPS\",\"higher\"(,[\\d.]+){4},[2-4],[2-4]]");
  }

  @Test
  void aLearntNightOutsideTheBandIsExplained() {
    Element trend = page("hosts/shed/kvm-cpu.html").selectFirst("#trend");
    assertThat(trend.select("figcaption").text()).endsWith("the level was still being learnt.");
    assertThat(trend.select("svg.wide").text())
        .containsPattern("8 January 2026: 1\\.\\d+, learning the level");
    assertThat(
            List.of("lab/docker-cpu", "lab/docker-mem", "rack/native-cpu", "rack/native-mem")
                .stream()
                .map(one -> page("hosts/" + one + ".html").select("#trend figcaption").text()))
        .anyMatch(caption -> !caption.contains("learnt"));
  }

  @Test
  void platformsHaveOneOrder() {
    Document home = page("index.html");
    assertThat(home.select("#host-rack tbody th").eachText())
        .isEqualTo(home.select("#host-lab tbody th").eachText());
  }

  @Test
  void wideTablesAreStackedOnPhones() {
    assertThat(page("hosts/lab/kvm-cpu.html").select("#nights table").attr("class"))
        .isEqualTo("stacked");
    assertThat(page("hosts/lab/kvm-cpu.html").select("#nights td[data-label=Median]")).isNotEmpty();
  }

  @Test
  void aYoungArchiveIsShownFromItsFirstNight() {
    assertThat(page("hosts/lab/kvm-cpu.html").select("#elsewhere figure h3").text())
        .isEqualTo("All hosts, all nights");
  }
}
