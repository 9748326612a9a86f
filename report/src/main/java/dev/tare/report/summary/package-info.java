/**
 * Summaries for other tools: Markdown for a chat or a pull request, CSV for a spreadsheet, JUnit
 * XML for a build server.
 */
package dev.tare.report.summary;
