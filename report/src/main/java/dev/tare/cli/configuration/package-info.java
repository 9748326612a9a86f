/**
 * {@code tare.yaml}: the user's defaults for every command. A JSON Schema beside the classes
 * defines the valid settings; command-line options override them.
 */
package dev.tare.cli.configuration;
