/** The steps of a night; each works on what the steps before it have found. */
package dev.tare.cli.nightly.step;
