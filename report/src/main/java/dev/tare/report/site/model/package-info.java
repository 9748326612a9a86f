/** The pages of a site as data: finished texts, tables and drawings for the templates. */
package dev.tare.report.site.model;
