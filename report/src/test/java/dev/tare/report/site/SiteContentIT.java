package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.EventKind;
import dev.tare.dataset.archive.EventsFile;
import dev.tare.dataset.file.InputException;
import dev.tare.report.html.PageTemplates;
import dev.tare.report.site.series.Unpublished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of a small archive: a step of KVM, a platform that is missing at the end. */
class SiteContentIT {

  private static final int NIGHTS = 24;
  private static final String SIZE = "worse: +9.0 % [8.0, 10.0] since 2026-01-20T0100Z";

  @TempDir private static Path folder;
  private static Path archive;
  private static SiteTree site;

  @BeforeAll
  static void write() throws IOException {
    archive =
        SimulatedArchive.write(
            folder.resolve("archive"),
            List.of("lab-1", "lab-2"),
            NIGHTS,
            "lab-1/kvm=+9%@16..",
            "lab-2/docker=absent@23..",
            "lab-2/kvm=failed@24..");
    Path last = SimulatedArchive.campaigns(archive.resolve("lab-1")).get(NIGHTS - 1);
    Path again = archive.resolve("lab-1/confirm").resolve(last.getFileName());
    SimulatedArchive.report(SimulatedArchive.copy(last, again));
    SimulatedArchive.report(last);
    EventsFile.extend(
        archive.resolve("lab-1"),
        known ->
            List.of(
                new AlarmEvent(
                    "2026-01-20T08:00:00Z",
                    EventKind.NOTE,
                    "2026-01-20T0100Z",
                    "kvm",
                    "",
                    "ada",
                    "<script>alert('&')</script>")));
    site = new SiteTree(folder.resolve("site"));
    Site.write(archive, site.directory(), SimulatedArchive.morning(NIGHTS));
    measuredAgain(last.getFileName().toString());
    Site.write(archive, site.directory(), SimulatedArchive.morning(NIGHTS));
  }

  /** The change of cpu is shown again, that of mem is not. */
  private static void measuredAgain(String night) {
    String raised =
        site.page("hosts/lab-1/kvm-cpu.html").select("#nights tr:contains(raised) th").text();
    String campaign = "2026-01-" + raised.split(" ")[0] + "T0100Z";
    EventsFile.extend(
        archive.resolve("lab-1"),
        known ->
            List.of(
                event(EventKind.OPENED, campaign, "cpu", SIZE),
                event(EventKind.OPENED, campaign, "mem", SIZE),
                event(EventKind.CONFIRMED, campaign, "cpu", "measured again in " + night),
                event(EventKind.NOT_CONFIRMED, campaign, "mem", "measured again in " + night)));
  }

  private static AlarmEvent event(EventKind kind, String campaign, String benchmark, String text) {
    return new AlarmEvent("2026-01-28T02:00:00Z", kind, campaign, "kvm", benchmark, "tare", text);
  }

  @Test
  void theSecondMeasurementIsBesideTheAlarm() {
    String report = "hosts/lab-1/confirm/2026-01-28T0100Z/index.html";
    assertThat(site.page("index.html").select("#open").text())
        .contains("Measuring again confirmed it.");
    assertThat(site.page("index.html").select("#open a[href='" + report + "']").text())
        .isEqualTo("Second measurement");
    assertThat(site.page("alarms.html").select("#log tr:contains(regression)").text())
        .contains("open, confirmed Second measurement");
    assertThat(site.page("hosts/lab-1/kvm-mem.html").select("#events").text())
        .contains("not shown by measuring again");
    assertThat(site.page("hosts/lab-1/index.html").select("#nights a[href*=confirm]")).hasSize(1);
    assertThat(site.page("compare.html").html()).doesNotContain("confirm/");
  }

  @Test
  void whatIsMissingHasItsOwnWord() throws IOException {
    Map<String, String> tags = new TreeMap<>();
    SiteTree tree = new SiteTree(folder.resolve("words"));
    SiteOptions usual = SimulatedArchive.morning(NIGHTS);
    Site.write(
        archive,
        tree.directory(),
        new SiteOptions(
            usual.base(),
            false,
            false,
            usual.maxAge(),
            usual.now(),
            Map.of("lab-1", new Unpublished("2026-01-28T0100Z", Optional.empty())),
            usual.warnings(),
            usual.templates()));
    tree.page("index.html")
        .select("#missing li")
        .forEach(line -> tags.put(line.select(".tag").text(), line.select("p").first().text()));
    assertThat(tags.get("did not run")).contains("lab-2, Docker: neither benchmark ran");
    assertThat(tags.get("failed"))
        .contains("lab-2, QEMU with KVM: every run of both benchmarks failed");
    assertThat(tags.get("not published"))
        .isEqualTo(
            "lab-1: the night of 28 January 2026 was measured, but not published."
                + " Never published so far.");
    assertThat(tree.page("hosts/lab-2/index.html").select("#series").text())
        .contains("failed, last measured 27 January 2026");
  }

  @Test
  void hostsStandSideBySide() {
    var page = site.page("across.html");
    assertThat(page.select("#benchmark-cpu thead th").eachText().toString())
        .contains("lab-1", "lab-2");
    assertThat(page.select("a[href='hosts/lab-2/kvm-cpu.html'] svg.spark")).hasSize(1);
    assertThat(site.page("hosts/lab-1/kvm-cpu.html").select("#elsewhere figure svg .heading"))
        .extracting(org.jsoup.nodes.Element::text)
        .contains("lab-1", "lab-2");
  }

  @Test
  void aSiteOverBagsIsTheSame(@TempDir Path other) throws IOException {
    Path packed = SimulatedArchive.copy(archive, other.resolve("archive"));
    CampaignPacker packer = new CampaignPacker(Optional.empty(), true, true, "tare");
    CampaignFinder.findAll(packed).forEach(packer::pack);
    SiteTree tree = new SiteTree(other.resolve("site"));
    Site.write(packed, tree.directory(), SimulatedArchive.morning(NIGHTS));
    assertThat(pages(tree)).isEqualTo(pages(site)).hasSizeGreaterThan(40);
    assertThat(Site.write(packed, tree.directory(), SimulatedArchive.morning(NIGHTS)).written())
        .isZero();
  }

  /** Without the stamps, which say from which file a report was copied. */
  private static Map<String, String> pages(SiteTree tree) {
    Map<String, String> pages = new TreeMap<>(tree.contents());
    pages.keySet().removeIf(name -> name.endsWith("/stamp.txt"));
    return pages;
  }

  @Test
  void theFirstPageSaysWhatIsOpenAndMissing() {
    String open = site.page("index.html").select("#open").text();
    assertThat(open).contains("regression", "lab-1, QEMU with KVM", "since 20 January 2026");
    String missing = site.page("index.html").select("#missing").text();
    assertThat(missing).contains("lab-2, Docker: neither benchmark ran since 27 January 2026.");
    assertThat(site.page("index.de.html").select("#missing").text())
        .contains(
            "lab-2, Docker: Seit dem 27. Januar 2026 ist keiner der beiden Benchmarks gelaufen.");
  }

  @Test
  void everySeriesHasAPageWithDates() {
    assertThat(site.page("hosts/lab-1/kvm-cpu.html").select("svg.trend.wide").text())
        .contains("Jan 2026".substring(0, 3), "raised an alarm");
    assertThat(site.page("hosts/lab-1/docker-mem.html").select("#trend").text()).contains("Level");
    assertThat(site.page("hosts/lab-2/kvm-cpu.html").select("#elsewhere table a").attr("href"))
        .isEqualTo("../../hosts/lab-1/kvm-cpu.html");
  }

  @Test
  void allLinksStayInTheSiteAndLeadSomewhere() {
    assertThat(site.brokenLinks()).isEmpty();
    assertThat(
            site.page("hosts/lab-1/index.html")
                .select("a[href$='nights/2026-01-28T0100Z/index.html']"))
        .hasSize(1);
  }

  @Test
  void foreignTextIsOnlyText() {
    assertThat(site.page("hosts/lab-1/kvm-cpu.html").select("#events").text())
        .contains("<script>alert('&')</script> (ada)");
    site.files().stream()
        .filter(file -> file.toString().endsWith(".html"))
        .forEach(file -> assertThat(SiteTree.text(file)).doesNotContain("<script>alert"));
  }

  @Test
  void searchEnginesAreAskedToStayAway() {
    site.files().stream()
        .filter(file -> file.toString().endsWith(".html"))
        .forEach(
            file ->
                assertThat(SiteTree.text(file))
                    .as(file.toString())
                    .contains("<meta name=\"robots\" content=\"noindex\">"));
  }

  @Test
  void aPublicSiteHasASitemap(@TempDir Path other) throws IOException {
    SiteOptions usual = SimulatedArchive.morning(NIGHTS);
    Site.write(
        archive,
        other,
        new SiteOptions(
            Optional.of("https://example.org/overhead"),
            true,
            false,
            usual.maxAge(),
            usual.now(),
            Map.of(),
            usual.warnings(),
            usual.templates()));
    assertThat(Files.readString(other.resolve("sitemap.xml")))
        .contains("<loc>https://example.org/overhead/hosts/lab-1/kvm-cpu.de.html</loc>");
    assertThat(Files.readString(other.resolve("index.html"))).doesNotContain("noindex");
    assertThat(Files.readString(other.resolve("feed.xml")))
        .contains("href=\"https://example.org/overhead/alarms.html#item-");
  }

  @Test
  void theSameAgainWritesNothing() throws IOException {
    Map<String, String> before = site.contents();
    SiteResult again = Site.write(archive, site.directory(), SimulatedArchive.morning(NIGHTS));
    assertThat(again.written()).isZero();
    assertThat(again.deleted()).isZero();
    assertThat(site.contents()).isEqualTo(before);
  }

  @Test
  void aNewNightOfOneHostChangesNoSeriesOfOthers(@TempDir Path other) throws IOException {
    Path more = other.resolve("archive");
    SimulatedArchive.write(more, List.of("a", "b"), 14, "none");
    Path last = SimulatedArchive.campaigns(more.resolve("a")).get(13);
    Path hidden = other.resolve("hidden");
    Files.move(last, hidden);
    SiteTree tree = new SiteTree(other.resolve("site"));
    Site.write(more, tree.directory(), SimulatedArchive.morning(14));
    Map<String, String> before = tree.contents();
    Files.move(hidden, last);
    SiteResult result = Site.write(more, tree.directory(), SimulatedArchive.morning(14));
    Map<String, String> after = tree.contents();
    assertThat(result.written()).isPositive().isLessThan(result.files() * 2 / 3);
    assertThat(after.get("hosts/a/kvm-cpu.html")).isNotEqualTo(before.get("hosts/a/kvm-cpu.html"));
    assertThat(after.get("hosts/b/index.html")).isEqualTo(before.get("hosts/b/index.html"));
    assertThat(after.get("data/b/2026-01.js")).isEqualTo(before.get("data/b/2026-01.js"));
  }

  @Test
  void ownTemplatesMakeThePages(@TempDir Path other) throws IOException {
    Path few = SimulatedArchive.write(other.resolve("archive"), List.of("a"), 3, "none");
    Path mine = Files.createDirectories(other.resolve("mine/site"));
    String ours = Files.readString(Path.of("../templates/site/parts.ftlh"));
    Files.writeString(mine.resolve("parts.ftlh"), ours);
    Files.writeString(mine.resolve("site.css"), "h1 { color: #123456; }\n");
    String frame = Files.readString(Path.of("../templates/site/frame.ftlh"));
    Files.writeString(mine.resolve("frame.ftlh"), frame.replace("<h1>", "<p>Our lab</p><h1>"));
    SiteTree tree = new SiteTree(other.resolve("site"));
    Site.write(few, tree.directory(), SimulatedArchive.morning(3));
    assertThat(Site.write(few, tree.directory(), own(other)).written()).isGreaterThan(5);
    for (String page : List.of("index.html", "hosts/a/index.html", "hosts/a/kvm-cpu.de.html")) {
      assertThat(tree.page(page).select("header p").eachText()).as(page).contains("Our lab");
    }
    assertThat(tree.contents().entrySet())
        .filteredOn(file -> file.getKey().endsWith(".css"))
        .singleElement()
        .satisfies(style -> assertThat(style.getValue()).contains("--ink", "#123456"));
    assertThat(Site.write(few, tree.directory(), own(other)).written()).isZero();
    Files.writeString(mine.resolve("frame.ftlh"), frame.replace("<h1>", "<p>Their lab</p><h1>"));
    assertThat(Site.write(few, tree.directory(), own(other)).written()).isGreaterThan(5);
    assertThat(tree.page("hosts/a/kvm-cpu.html").select("header p").text()).contains("Their lab");
  }

  private static SiteOptions own(Path folder) {
    return SimulatedArchive.morning(3).with(PageTemplates.of(folder.resolve("mine")));
  }

  @Test
  void anOwnTemplateCanCallNothing(@TempDir Path other) throws IOException {
    Path few = SimulatedArchive.write(other.resolve("archive"), List.of("a"), 3, "none");
    Path mine = Files.createDirectories(other.resolve("mine/site"));
    for (String attack :
        List.of(
            "${'freemarker.template.utility.Execute'?new()('id')}",
            "${frame?api.class}",
            "<#include '../../../../etc/passwd'>")) {
      Files.writeString(mine.resolve("page.ftlh"), attack);
      assertThatThrownBy(() -> Site.write(few, other.resolve("site"), own(other)))
          .as(attack)
          .isInstanceOf(InputException.class)
          .hasMessageContaining("page.ftlh")
          .hasMessageNotContaining("root:");
    }
  }

  @Test
  void whatLeftTheArchiveLeavesTheSite(@TempDir Path other) throws IOException {
    Path some = SimulatedArchive.write(other.resolve("archive"), List.of("a", "b"), 3, "none");
    Path directory = other.resolve("site");
    Site.write(some, directory, SimulatedArchive.morning(3));
    Files.writeString(directory.resolve("CNAME"), "example.org\n");
    Files.move(some.resolve("b"), other.resolve("b"));
    SiteResult result = Site.write(some, directory, SimulatedArchive.morning(3));
    assertThat(result.deleted()).isPositive();
    assertThat(directory.resolve("hosts/b")).doesNotExist();
    assertThat(directory.resolve("CNAME")).exists();
  }

  @Test
  void nothingIsWrittenWhereSomethingElseIs(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> Site.write(archive, other, SimulatedArchive.morning(NIGHTS)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not empty and no site of tare");
    assertThat(other.resolve("index.html")).doesNotExist();
  }
}
