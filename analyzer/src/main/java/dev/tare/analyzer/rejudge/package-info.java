/**
 * Old campaigns with today's analyzer: what each of them is judged to be now, and which verdicts
 * changed. A campaign is independent work: a function of its files, run on threads.
 */
package dev.tare.analyzer.rejudge;
