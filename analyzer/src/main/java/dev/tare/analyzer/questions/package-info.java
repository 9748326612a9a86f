/**
 * Questions that several comparisons answer together. Traits of the platforms determine which
 * comparisons a question uses.
 */
package dev.tare.analyzer.questions;
