/**
 * {@code tare.yaml}: what a user says for every command line. The schema beside the classes says
 * what it may hold; the command line wins over it.
 */
package dev.tare.cli.configuration;
