import type { EventDraft } from '@turnout/events/domain';

/** What an event said before an import changed it, of the facts that were changed: by ids where they name something of the project. */
export type KeptDraft = Partial<EventDraft>;
