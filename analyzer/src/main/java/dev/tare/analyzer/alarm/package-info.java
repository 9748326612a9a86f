/**
 * What is open on the hosts of an archive: changes, missing cells, missing nights. Events record
 * when each was opened, decided, gone and told; what is open follows from them and from the nights.
 */
package dev.tare.analyzer.alarm;
