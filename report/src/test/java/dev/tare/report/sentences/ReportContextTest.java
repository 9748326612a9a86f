package dev.tare.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Night;
import dev.tare.report.Example;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportContextTest {

  @ParameterizedTest
  @CsvSource({
    "native, Native",
    "gVisor, gVisor",
    "'KVM, raw disk', 'KVM, raw disk'",
    "über, Über",
    "istanbul, Istanbul",
    "'4 KiB', '4 KiB'"
  })
  void sentencesBeginWithACapitalUnlessTheWordHasItsOwn(String text, String capital) {
    assertThat(ReportContext.capital(text)).isEqualTo(capital);
  }

  @Test
  void aCampaignIsNamedByItsDay() {
    assertThat(named(Language.EN, "2026-11-22T01:00:00Z")).containsExactly("22 November 2026");
    assertThat(named(Language.DE, "2026-11-22T01:00:00Z")).containsExactly("22. November 2026");
  }

  @Test
  void campaignsOfOneDayAreToldApart() {
    assertThat(named(Language.EN, "2026-11-22T01:00:00Z", "2026-11-22T13:30:00Z"))
        .containsExactly("22 November 2026, 01:00 UTC", "22 November 2026, 13:30 UTC");
    assertThat(named(Language.EN, "2026-11-22T01:00:05Z", "2026-11-22T01:00:55Z"))
        .containsExactly("night 0", "night 1");
  }

  private static List<String> named(Language language, String... starts) {
    List<Night> nights =
        Stream.iterate(0, i -> i < starts.length, i -> i + 1)
            .map(i -> new Night("night " + i, Optional.of(starts[i]), Optional.empty()))
            .toList();
    Analysis analysis = Example.analysis();
    Analysis since =
        analysis.with(Optional.of(new History(nights, List.of())), analysis.findings());
    ReportContext context = new ReportContext(Example.dataset(), since, Messages.in(language));
    return nights.stream().map(night -> context.campaign(night.campaign())).toList();
  }
}
