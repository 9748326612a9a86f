/**
 * The formats of the text that benchmark tools print for people, one class each. Only lines of a
 * known form give values; a number is read exactly as it is printed, with the unit beside it.
 */
package dev.tare.dataset.format.text;
