/** Checks whether a host is fit to measure ({@code tare doctor}). */
package dev.tare.collector.doctor;
