package dev.tare.analyzer.rejudge;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;

/** Campaigns that were judged again as text, for what leaves the process that judged them. */
public final class RejudgedText {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  private RejudgedText() {}

  /** As JSON; {@link #read} gives the same back. */
  public static String of(List<Rejudged> judged) {
    try {
      return JSON.writeValueAsString(judged);
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * Reads what {@link #of} wrote.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static List<Rejudged> read(String text) {
    try {
      return JSON.readValue(text, new TypeReference<List<Rejudged>>() {});
    } catch (JacksonException broken) {
      throw new IllegalArgumentException(broken);
    }
  }
}
