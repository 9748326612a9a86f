/**
 * Declared claims such as {@code cpu: native > docker ~ kvm >> qemu}: read, expanded into clauses
 * on pairs of platforms, and judged against intervals of their ratios.
 */
package dev.tare.analyzer.expectation;
