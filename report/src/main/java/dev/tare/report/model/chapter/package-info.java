/**
 * The finished report on two campaigns in one language: chapters of sentences, figures and tables.
 */
package dev.tare.report.model.chapter;
