/** The report in short: Markdown for a chat or a pull request, CSV for a spreadsheet. */
package dev.tare.report.summary;
