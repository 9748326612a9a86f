/**
 * Brings a finished directory of pages to where people read it. What is new goes first, then what
 * changed, then what is gone, so that every link works at every moment.
 */
package dev.tare.publish;
