package dev.tare;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Top-level classes that depend on themselves by way of others; nested classes count as theirs. */
final class ClassCycles {

  private final Map<String, Set<String>> uses = new TreeMap<>();

  private ClassCycles(JavaClasses classes) {
    classes.stream()
        .flatMap(javaClass -> javaClass.getDirectDependenciesFromSelf().stream())
        .forEach(this::add);
  }

  /** For each class in a cycle: its name and what it uses directly that leads back to it. */
  static List<String> of(JavaClasses classes) {
    ClassCycles graph = new ClassCycles(classes);
    return graph.uses.keySet().stream()
        .filter(name -> graph.reachable(name).contains(name))
        .map(name -> name + " -> " + graph.back(name))
        .toList();
  }

  private void add(Dependency dependency) {
    String from = outermost(dependency.getOriginClass());
    String to = outermost(dependency.getTargetClass().getBaseComponentType());
    if (!from.equals(to) && to.startsWith("dev.tare.")) {
      uses.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
    }
  }

  private static String outermost(JavaClass javaClass) {
    return javaClass.getName().split("\\$", 2)[0];
  }

  private List<String> back(String name) {
    return uses.get(name).stream().filter(used -> reachable(used).contains(name)).toList();
  }

  private Set<String> reachable(String name) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(name));
    while (!open.isEmpty()) {
      uses.getOrDefault(open.pop(), Set.of()).stream().filter(seen::add).forEach(open::push);
    }
    return seen;
  }
}
