/**
 * Groups of options that several commands share. Each group turns what the user typed into the
 * input of a stage.
 */
package dev.tare.cli.option;
