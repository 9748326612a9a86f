package dev.tare.dataset.archive.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.archive.CampaignPacker;
import dev.tare.dataset.archive.bag.BagForge.Item;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a bag, it is refused in one line that names the file. */
class DamagedBagIT {

  private static final String TABLE = "data/native-disk-random.csv";

  @TempDir private Path folder;

  private Path good;
  private Path bag;

  @BeforeEach
  void pack() throws IOException {
    new CampaignPacker(Optional.of(folder), false, false, "tare 0.1.0")
        .pack(Path.of("examples/noisy-disk"));
    good = folder.resolve("noisy-disk.tar.gz");
    bag = Files.createDirectories(folder.resolve("damaged")).resolve("noisy-disk.tar.gz");
  }

  @Test
  void aForgedBagThatIsRightIsAccepted() throws IOException {
    forge().describe().write(bag);
    assertThat(Bag.verify(bag)).isEqualTo(Bag.verify(good));
  }

  /** In the first and last bytes, gzip has fields that nothing else checks. */
  @Test
  void noBitOfTheEndsCanBeFlipped() throws IOException {
    byte[] content = Files.readAllBytes(good);
    int end = content.length - FileSeal.LENGTH;
    IntStream.concat(IntStream.range(0, 12), IntStream.range(end - 10, content.length))
        .forEach(at -> assertRefused(content, 8 * at + at % 8));
  }

  @Tag("full")
  @Test
  void noBitAtAllOfTheEndsCanBeFlipped() throws IOException {
    byte[] content = Files.readAllBytes(good);
    int end = content.length - FileSeal.LENGTH;
    IntStream.concat(IntStream.range(0, 12), IntStream.range(end - 10, content.length))
        .forEach(at -> IntStream.range(0, 8).forEach(bit -> assertRefused(content, 8 * at + bit)));
  }

  private void assertRefused(byte[] content, int bit) {
    try {
      flip(content, bit);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    assertThatThrownBy(() -> Bag.verify(bag)).as("bit %d", bit).isInstanceOf(InputException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {40})
  void randomDamageIsFound(int times) throws IOException {
    damage(times);
  }

  @Tag("full")
  @ParameterizedTest
  @ValueSource(ints = {300})
  void allRandomDamageIsFound(int times) throws IOException {
    damage(times);
  }

  private void damage(int times) throws IOException {
    for (int seed = 0; seed < times; seed++) {
      Random random = new Random(seed);
      String named = seed % 10 < 4 ? blind(random) : forged(random, seed % 10);
      String what = "seed " + seed;
      assertThat(refusal()).as(what).contains(bag.toString()).contains(named);
    }
  }

  /** Damage without regard for the format. */
  private String blind(Random random) throws IOException {
    byte[] content = Files.readAllBytes(good);
    switch (random.nextInt(4)) {
      case 0 -> flip(content, random.nextInt(8 * content.length));
      case 1 -> Files.write(bag, Arrays.copyOf(content, random.nextInt(content.length)));
      case 2 -> Files.write(bag, Arrays.copyOf(content, content.length + 1 + random.nextInt(2000)));
      default -> {
        int from = random.nextInt(content.length - 50);
        random.nextBytes(content);
        byte[] original = Files.readAllBytes(good);
        System.arraycopy(content, from, original, from, 50);
        Files.write(bag, original);
      }
    }
    return "";
  }

  /** Damage by somebody who knows the format; the name of the file that is to be told. */
  private String forged(Random random, int kind) throws IOException {
    BagForge forge = forge();
    List<Item> items = forge.items;
    int at = random.nextInt(items.size());
    Item item = items.get(at);
    String name = item.name();
    switch (kind) {
      case 4 -> {
        byte[] content = item.content().clone();
        content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        items.set(at, new Item(name, content, item.type(), ""));
        name = "";
      }
      case 5 -> {
        items.remove(at);
        name = "missing";
      }
      case 6 -> {
        name = forge.campaign + "/data/added-" + random.nextInt();
        items.add(random.nextInt(items.size()), Item.file(name, "more"));
        name = name.substring(forge.campaign.length() + 1);
      }
      case 7 -> {
        items.set(at, new Item(name + "x", item.content(), item.type(), ""));
        name = name.substring(forge.campaign.length() + 1);
      }
      case 8 -> {
        String[] ways = {"../../escaped", "/etc/escaped", "data/../../escaped", "noisy-disk/../x"};
        name = ways[random.nextInt(ways.length)];
        items.add(random.nextInt(items.size()), Item.file(name, "out"));
      }
      default -> {
        byte[] types = {'1', '2', '3', '4', '5', '6', '7', 'D', 'M', 'V', 'S'};
        name = "data/odd-" + random.nextInt();
        byte type = types[random.nextInt(types.length)];
        items.add(at, Item.of(forge.campaign + "/" + name, type, "/etc/passwd"));
      }
    }
    forge.write(bag);
    return name;
  }

  @ParameterizedTest
  @CsvSource({
    "1, a hard link",
    "2, a link",
    "3, a device",
    "4, a device",
    "5, a directory of its own",
    "6, a FIFO",
    "7, not a plain file"
  })
  void onlyPlainFilesAreRead(char type, String kind) throws IOException {
    BagForge forge = forge();
    forge.items.add(3, Item.of("noisy-disk/data/odd", (byte) type, "data/plan.json"));
    forge.write(bag);
    assertThat(refusal()).matches(bag + ": noisy-disk/data/odd/?: " + kind + "; not read");
  }

  @Test
  void aFileTwiceIsRefused() throws IOException {
    BagForge forge = forge();
    forge.items.add(forge.items.get(forge.index(TABLE)));
    forge.write(bag);
    assertThat(refusal()).isEqualTo(bag + ": " + TABLE + ": is in the bag twice");
  }

  @Test
  void aFileInAFileIsRefused() throws IOException {
    BagForge forge = forge();
    forge.items.add(Item.file("noisy-disk/" + TABLE + "/more", "1\n"));
    forge.describe().write(bag);
    assertThatThrownBy(() -> Bag.verify(bag)).hasMessageContaining(TABLE + "/more: in a file");
  }

  @Test
  void aBombIsRefusedBeforeItFillsTheDisk() throws IOException {
    BagForge forge = forge();
    byte[] zeros = new byte[4 << 20];
    forge.items.add(0, new Item("noisy-disk/data/zeros", zeros, TarConstants.LF_NORMAL, ""));
    forge.write(bag);
    Path into = Files.createDirectories(folder.resolve("into"));
    BagLimits small = new BagLimits(100, 1L << 30, 20, 1 << 20, 1 << 20);
    assertThatThrownBy(() -> BagContents.unpack(bag, small, into))
        .isInstanceOf(InputException.class)
        .hasMessage(bag + ": damaged at data/zeros: unpacks to more than it may");
    assertThat(Files.size(into.resolve("zeros"))).isLessThan(2 << 20);
  }

  @Test
  void aLongHeaderIsRefusedBeforeItFillsTheMemory() throws IOException {
    BagForge forge = forge();
    forge.items.add(Item.file("noisy-disk/data/" + "n".repeat(80_000), ""));
    forge.write(bag);
    assertThat(refusal()).contains("unpacks to more than it may");
  }

  @Test
  void tooManyFilesAreRefused() throws IOException {
    forge().write(bag);
    BagLimits few = new BagLimits(5, 1 << 20, 200, 1 << 20, 1 << 20);
    assertThatThrownBy(() -> BagContents.of(bag, few))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("one of more than 5 files");
  }

  @Test
  void aWrongOxumIsRefused() throws IOException {
    BagForge forge = forge();
    String info = forge.text("bag-info.txt");
    forge.replace("bag-info.txt", info.replaceAll("Payload-Oxum: (\\d+)", "Payload-Oxum: 1$1"));
    forge.describeTags().write(bag);
    assertThat(refusal()).contains("bag-info.txt: Payload-Oxum is 1");
  }

  @Test
  void rowsAreCountedAgain() throws IOException {
    BagForge forge = forge();
    forge.replace(TABLE, forge.text(TABLE).replaceAll("[^\\n]*\\n$", ""));
    forge.describe().write(bag);
    assertThat(refusal()).contains(TABLE + ": has ").contains("but datapackage.json says");
    String description = forge.text("data/datapackage.json");
    forge.replace("data/datapackage.json", description.replaceAll("\"bytes\" : \\d+,", ""));
    forge.describe().write(bag);
    assertThat(refusal()).containsPattern(TABLE + ": has \\d+ rows, but datapackage.json says");
  }

  @Test
  void aValueIsComparedWithTheSeal() throws IOException {
    BagForge forge = forge();
    forge.replace(TABLE, forge.text(TABLE).replaceFirst("1", "2"));
    forge.describe().write(bag);
    assertThat(refusal()).contains(TABLE + ": changed after the campaign was sealed");
  }

  @Test
  void aRenamedBagIsRefused() throws IOException {
    Path other = Files.copy(good, folder.resolve("other.tar.gz"));
    assertThatThrownBy(() -> Bag.verify(other)).hasMessageContaining("is not in other/");
  }

  private BagForge forge() {
    return BagForge.of(good);
  }

  private void flip(byte[] content, int bit) throws IOException {
    content[bit / 8] ^= (byte) (1 << bit % 8);
    Files.write(bag, content);
    content[bit / 8] ^= (byte) (1 << bit % 8);
  }

  /** The one line why it is neither valid nor unpacked, and nothing is outside. */
  private String refusal() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("a/b/into"));
    assertThatThrownBy(() -> Bag.unpack(bag, inside)).isInstanceOf(InputException.class);
    assertThat(Directory.of(folder.resolve("a")).keySet())
        .allMatch(name -> name.startsWith("b/into/"));
    Directories.delete(inside);
    try {
      Bag.verify(bag);
    } catch (InputException refused) {
      assertThat(refused.getMessage()).doesNotContain("\n");
      return refused.getMessage();
    }
    return "accepted";
  }
}
