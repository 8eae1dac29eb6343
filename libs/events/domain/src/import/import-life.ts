/** What an import is: tables on which somebody still decides, events, or events that were taken back. Words: `events.import.state.<state>`. */
export const IMPORT_STATES = ['draft', 'committed', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What is being done with an import, in this order. */
export const IMPORT_STAGES = ['reading', 'understanding', 'checking', 'writing', 'done', 'failed'] as const;
export type ImportStage = (typeof IMPORT_STAGES)[number];

/** How long a draft is kept after it was changed last. */
export const IMPORT_DRAFT_DAYS = 30;
/** Largest source that is read. */
export const MAX_IMPORT_BYTES = 20_000_000;
/** Most decisions that one draft holds; one of them can be about all rows. */
export const MAX_DECISIONS = 5_000;
