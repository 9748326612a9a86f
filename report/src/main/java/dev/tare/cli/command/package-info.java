/**
 * The commands, one class each: a command translates its options into one call of a stage and
 * prints the result.
 */
package dev.tare.cli.command;
