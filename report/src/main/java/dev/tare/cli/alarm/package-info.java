/** The commands about what is open in an archive: {@code status}, {@code alarms}, absences. */
package dev.tare.cli.alarm;
