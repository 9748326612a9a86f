package dev.tare.report.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.tare.dataset.archive.AlarmEvent;
import dev.tare.dataset.archive.EventKind;
import dev.tare.report.site.SimulatedHost;
import dev.tare.report.site.page.SiteView;
import dev.tare.report.text.Language;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Badges and sitemap as XML, and the feed as a feed reader's library reads it. */
class FeedTest {

  private static final String SCRIPT = "worse: <script>alert('&')</script>\u0001";

  @Test
  void aBadgeSaysItsTextToEverybody() {
    String svg = new Badge("lab-1", "2 regressions open", "#b42318").svg();
    var picture = Jsoup.parse(svg, "", Parser.xmlParser());
    assertThat(picture.select("svg").attr("aria-label")).isEqualTo("lab-1: 2 regressions open");
    assertThat(picture.select("text").eachText()).containsExactly("lab-1", "2 regressions open");
  }

  @Test
  void aSitemapEscapesTheAddress() {
    assertThat(Sitemap.of("https://example.org/a?b&c/", java.util.List.of("x.html")).text())
        .contains("<loc>https://example.org/a?b&amp;c/x.html</loc>");
  }

  @Test
  void theFeedIsAtom() throws Exception {
    SyndFeed feed = read(view(Language.EN, Optional.of("https://example.org/o/"), opened(3)));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Alarms: nightly overhead of platforms");
    assertThat(feed.getUri()).startsWith("urn:uuid:");
    assertThat(feed.getAuthors()).extracting(author -> author.getName()).containsExactly("tare");
    assertThat(feed.getLinks())
        .extracting(link -> link.getRel() + " " + link.getHref())
        .containsExactlyInAnyOrder(
            "self https://example.org/o/feed.xml", "alternate https://example.org/o/alarms.html");
    assertThat(feed.getPublishedDate()).isEqualTo(feed.getEntries().get(0).getUpdatedDate());
  }

  @Test
  void everyItemIsOneEntryThatLeadsToTheLog() throws Exception {
    List<SyndEntry> entries = read(view(Language.DE, Optional.empty(), opened(3))).getEntries();
    assertThat(entries).hasSize(3).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    assertThat(entries).allMatch(one -> one.getLink().startsWith("alarms.de.html#item-"));
    assertThat(entries.get(0).getUpdatedDate())
        .isInSameDayAs("2026-01-04")
        .isAfter(entries.get(2).getUpdatedDate());
    assertThat(entries.get(0).getDescription().getValue()).isEqualTo(entries.get(0).getTitle());
  }

  @Test
  void foreignTextIsOnlyText() throws Exception {
    AlarmEvent event = event(2, SCRIPT);
    SyndEntry entry = read(view(Language.EN, Optional.empty(), List.of(event))).getEntries().get(0);
    assertThat(entry.getTitle()).contains("<script>alert('&')</script>").doesNotContain("\u0001");
  }

  @Test
  void idsStayWhenMoreIsFound() throws Exception {
    List<SyndEntry> before = read(view(Language.EN, Optional.empty(), opened(2))).getEntries();
    List<SyndEntry> after = read(view(Language.EN, Optional.empty(), opened(3))).getEntries();
    assertThat(after).extracting(SyndEntry::getUri).containsAll(ids(before));
  }

  @Test
  void aFeedOfNothingIsAFeed() throws Exception {
    SyndFeed feed = read(view(Language.EN, Optional.empty(), List.of()));
    assertThat(feed.getEntries()).isEmpty();
    assertThat(feed.getPublishedDate().toInstant()).isEqualTo(SimulatedHost.start(9));
  }

  @Test
  void aLongFeedKeepsTheNewest() throws Exception {
    List<SyndEntry> entries = read(view(Language.EN, Optional.empty(), opened(101))).getEntries();
    assertThat(entries).hasSize(100);
  }

  private static List<String> ids(List<SyndEntry> entries) {
    return entries.stream().map(SyndEntry::getUri).toList();
  }

  private static SiteView view(Language language, Optional<String> base, List<AlarmEvent> events) {
    return SimulatedHost.view(language, base, events);
  }

  private static SyndFeed read(SiteView view) throws Exception {
    String xml = new AtomFeed(view).file().text();
    Jsoup.parse(xml, "", Parser.xmlParser())
        .select("link")
        .forEach(link -> URI.create(link.attr("href")));
    return new SyndFeedInput().build(new StringReader(xml));
  }

  /** On so many nights. */
  private static List<AlarmEvent> opened(int nights) {
    return java.util.stream.IntStream.rangeClosed(1, nights)
        .mapToObj(night -> event(night, "worse: +5.0 % [4.0, 6.0]"))
        .toList();
  }

  private static AlarmEvent event(int night, String text) {
    Instant time = SimulatedHost.start(night).plusSeconds(3600);
    String campaign = SimulatedHost.name(night);
    return new AlarmEvent(time.toString(), EventKind.OPENED, campaign, "kvm", "cpu", "", text);
  }
}
