/**
 * The command line: every command translates its options into one call of a stage.
 *
 * <p>Only this package and its subpackages know every stage and Tare's exit codes.
 */
package dev.tare.cli;
