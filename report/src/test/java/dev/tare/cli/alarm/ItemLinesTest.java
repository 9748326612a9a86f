package dev.tare.cli.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.alarm.ArchiveItem;
import dev.tare.analyzer.alarm.ItemKind;
import dev.tare.analyzer.alarm.ItemPart;
import dev.tare.analyzer.alarm.ItemState;
import dev.tare.analyzer.alarm.SecondLook;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemLinesTest {

  @Test
  void sayWhatMeasuringAgainShowed() {
    assertThat(line(ItemState.OPEN, Optional.empty())).isEqualTo("kvm worse, n1: cpu costs +5.1 %");
    assertThat(line(ItemState.OPEN, look(true))).endsWith("+5.1 % (confirmed in n2)");
    assertThat(line(ItemState.OPEN, look(false))).endsWith("+5.1 % (not shown again in n2)");
    assertThat(line(ItemState.GONE, look(false))).endsWith(" (gone, not shown again in n2)");
    assertThat(line(ItemState.ACCEPTED, Optional.of(new SecondLook(true, Optional.empty()))))
        .endsWith(" (accepted, confirmed)");
  }

  private static Optional<SecondLook> look(boolean shown) {
    return Optional.of(new SecondLook(shown, Optional.of("n2")));
  }

  private static String line(ItemState state, Optional<SecondLook> again) {
    ItemPart part =
        new ItemPart(
            ItemKind.WORSE,
            "n1",
            "kvm",
            "cpu",
            "2026-11-14T01:00:00Z",
            "+5.1 %",
            state,
            again,
            List.of(),
            Optional.empty());
    return ItemLines.of(new ArchiveItem(List.of(part), false));
  }
}
