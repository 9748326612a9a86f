/**
 * The lines of text that benchmark tools print for people, and the series that their numbers form.
 * Numbers are exact, with the step of their last printed digit.
 */
package dev.tare.dataset.format.line;
