package dev.tare.dataset.table.shape;

import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.mapping.TableMapping;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What is known of a table beside its text.
 *
 * @param stated how it is written, according to the user
 * @param mapping the meaning of columns, according to the user
 * @param decimalBeside the decimal mark of the files beside it
 * @param zonesBeside whether times of the files beside it are not local
 */
public record TableContext(
    TableMapping stated,
    Optional<Mapping> mapping,
    Supplier<Optional<Character>> decimalBeside,
    BooleanSupplier zonesBeside) {

  /** A table of which nothing is known. */
  public static final TableContext NONE =
      new TableContext(TableMapping.NONE, Optional.empty(), Optional::empty, () -> false);
}
