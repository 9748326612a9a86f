/**
 * The command line: every command translates its options into one call of a stage.
 *
 * <p>Only this package sees every stage, and only here are exit codes, the terminal and the clock
 * known.
 */
package dev.tare.cli;
