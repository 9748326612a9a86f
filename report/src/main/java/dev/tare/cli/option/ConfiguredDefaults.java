package dev.tare.cli.option;

import dev.tare.cli.configuration.Configuration;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes the default of an option from the setting of the same name. */
public record ConfiguredDefaults(Configuration configuration) implements IDefaultValueProvider {

  @Override
  public String defaultValue(ArgSpec argument) {
    return argument instanceof OptionSpec option ? value(option).orElse(null) : null;
  }

  private Optional<String> value(OptionSpec option) {
    String name = option.longestName().replaceFirst("^--", "");
    boolean path =
        option.type() == Path.class
            || option.typeInfo().getAuxiliaryTypeInfos().stream()
                .anyMatch(type -> type.getType() == Path.class);
    return path ? configuration.path(name) : configuration.value(name);
  }
}
