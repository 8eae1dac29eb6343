import type { EventDetail } from '../client/wire';
import type { ProjectSetup } from '../setup/project-setup';
import { BLANK, type EventFields } from './event-fields';
import { followSuggestions } from './follow-suggestions';
import { fromEvent, likeEvent } from './from-event';
import { withAskedSplits } from './split-rows';

/** Where a filling of the form comes from. */
export interface Origin {
  /** Code of the partner the person works for. */
  readonly own: string | null;
  readonly locale: string;
  /** The event that is changed or copied. */
  readonly source: EventDetail | null;
  readonly isCopy: boolean;
}

/** What stands in the form before anything is typed: the event itself, its description, or what can be known of a new one. */
export function startingFields(setup: ProjectSetup, { own, locale, source, isCopy }: Origin): EventFields {
  const asked = setup.project.breakdownDimensions;
  if (source) return withAskedSplits(isCopy ? likeEvent(source, locale) : fromEvent(source, locale), asked);
  const [only, ...others] = setup.types;
  const type = others.length === 0 ? (only?.code ?? '') : '';
  return withAskedSplits(followSuggestions(BLANK, { ...BLANK, leadPartner: own ?? '', type }, setup, locale), asked);
}
