/**
 * Declared claims such as {@code cpu: native > docker ~ kvm >> qemu}: they are parsed, expanded
 * into clauses on pairs of platforms, and tested against the intervals of their ratios.
 */
package dev.tare.analyzer.expectation;
