/** The stages in sequence: collect, analyse, report. No class here knows the command line. */
package dev.tare.cli.pipeline;
