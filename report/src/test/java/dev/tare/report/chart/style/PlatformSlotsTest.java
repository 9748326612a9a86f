package dev.tare.report.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlatformSlotsTest {

  private static final double LEAST = 10;
  private static final int KNOWN = 10;
  private static final Path STYLE = Path.of("..", "templates", "shared", "style.css");
  private static final Path PLATFORMS = Path.of("..", "collector", "platforms");
  private static final Pattern SLOT = Pattern.compile("--slot-(\\d+): #(\\w{6})");

  @Test
  void everyPlatformOfTareHasALookOfItsOwn() throws IOException {
    try (Stream<Path> folders = Files.list(PLATFORMS)) {
      assertThat(PlatformSlots.known())
          .containsAll(
              folders
                  .filter(Files::isDirectory)
                  .map(folder -> folder.getFileName().toString())
                  .toList());
    }
    assertThat(slots(PlatformSlots.known())).doesNotHaveDuplicates();
  }

  @Test
  void theLookDependsOnTheIdAlone() {
    int mine = slots(List.of("mine")).get(0);
    assertThat(slots(List.of("native", "docker", "kvm", "qemu", "mine")))
        .containsExactly(0, 1, 2, 3, mine);
    assertThat(slots(List.of("qemu", "mine", "native"))).containsExactly(3, mine, 0);
    assertThat(slots(List.of("qemu-raw"))).isEqualTo(slots(List.of("qemu_raw")));
  }

  @Test
  void unknownPlatformsThatAreShownTogetherDiffer() {
    List<String> ids = Stream.iterate(1, i -> i + 1).limit(36).map(i -> "host" + i).toList();
    assertThat(slots(ids)).doesNotHaveDuplicates();
    assertThat(slots(ids.subList(0, 6)).stream().map(slot -> slot % ChartColour.SLOTS))
        .doesNotHaveDuplicates();
    assertThat(slots(ids)).allMatch(slot -> slot % ChartColour.SLOTS >= KNOWN);
  }

  /** Those of one colour, which differ in their disk or image only, have different symbols. */
  @ParameterizedTest
  @EnumSource
  void knownPlatformsAreToldApartByEverybody(ColourVision vision) throws IOException {
    for (List<Color> palette : palettes()) {
      for (int i = 0; i < KNOWN; i++) {
        for (int j = 0; j < i; j++) {
          assertThat(vision.distance(palette.get(i), palette.get(j)))
              .as(vision + ": slots " + j + " and " + i)
              .isGreaterThan(LEAST);
        }
      }
    }
  }

  @Test
  void theMostUsualPlatformsHaveGreysOfTheirOwn() throws IOException {
    for (List<Color> palette : palettes()) {
      List<Double> greys =
          palette.subList(0, 6).stream().map(ColourVision.USUAL::lightness).sorted().toList();
      for (int i = 1; i < greys.size(); i++) {
        assertThat(greys.get(i) - greys.get(i - 1)).isGreaterThan(4);
      }
    }
  }

  @Test
  void paperAndLightPagesHaveTheSameColours() throws IOException {
    for (int slot = 0; slot < ChartColour.SLOTS; slot++) {
      assertThat(palettes().get(0).get(slot)).isEqualTo(ChartColour.slot(slot).colour());
    }
  }

  private static List<Integer> slots(List<String> ids) {
    PlatformSlots slots = PlatformSlots.of(ids);
    return ids.stream().map(slots::slot).toList();
  }

  /** The light one and the dark one of the style, in the order of the slots. */
  private static List<List<Color>> palettes() throws IOException {
    String[] schemes = Files.readString(STYLE).split("prefers-color-scheme: dark");
    return List.of(palette(schemes[0]), palette(schemes[1]));
  }

  private static List<Color> palette(String style) {
    TreeMap<Integer, Color> colours = new TreeMap<>();
    Matcher matcher = SLOT.matcher(style);
    while (matcher.find()) {
      colours.put(
          Integer.valueOf(matcher.group(1)), new Color(Integer.parseInt(matcher.group(2), 16)));
    }
    assertThat(colours).hasSize(ChartColour.SLOTS);
    return List.copyOf(colours.values());
  }
}
