/** Most events that one source may bring. */
export const MAX_SOURCE_EVENTS = 10_000;

/** Most rows with anything in them, over all tables of a source: headers, titles and totals come on top of the events. */
export const MAX_SOURCE_ROWS = MAX_SOURCE_EVENTS + 1_000;

/** Most rows of a source, blank ones counted: a text can have twenty million of them. */
export const MAX_ROWS_WITH_BLANK = 100_000;

/** Most columns of a table. */
export const MAX_COLUMNS = 250;

/** Most letters of all cells together: a workbook can say one long text in every cell at hardly any cost in bytes. */
export const MAX_LETTERS = 20_000_000;

/** Most bytes of the parts of a workbook or document that are read, unpacked. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** How deep elements may be nested in a part of a workbook or document, which no office program exceeds. */
export const MAX_XML_DEPTH = 100;

/** How deep elements may be nested in a web page. */
export const MAX_HTML_DEPTH = 1_000;

/** Longest number format that Excel takes. */
export const MAX_FORMAT_LENGTH = 255;
