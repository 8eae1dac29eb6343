import type { EventDraft } from '../../draft/event-draft';

/** A draft on its way. */
export type OpenDraft = { -readonly [K in keyof EventDraft]: EventDraft[K] };
