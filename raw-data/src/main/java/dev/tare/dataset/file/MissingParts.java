package dev.tare.dataset.file;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a record from a file lacks: JSON without a key, or with null for its value, gives null. */
public final class MissingParts {

  private MissingParts() {}

  /** The paths of all parts that are null, such as {@code samples[2].verdict}. */
  public static Stream<String> of(Record record) {
    return Stream.of(record.getClass().getRecordComponents())
        .flatMap(component -> of(value(component, record), component.getName()));
  }

  private static Stream<String> of(Object value, String path) {
    if (value == null) {
      return Stream.of(path);
    } else if (value instanceof Record record) {
      return of(record).map(part -> path + "." + part);
    } else if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(present -> of(present, path));
    } else if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream().flatMap(one -> of(one.getValue(), path + "." + one.getKey()));
    } else if (value instanceof Collection<?> list) {
      Object[] all = list.toArray();
      return IntStream.range(0, all.length).boxed().flatMap(i -> of(all[i], path + "[" + i + "]"));
    }
    return Stream.empty();
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
