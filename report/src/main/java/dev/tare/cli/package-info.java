/**
 * The command line: every command translates its options into one call of a stage.
 *
 * <p>Only this package and its subpackages know every stage, the exit codes and the terminal.
 */
package dev.tare.cli;
