import { type EventDraft } from '../../draft/event-draft';
import { followSeries } from '../../series';
import { type AlikeFacts, compared, resemblances, type Resemblances } from './compared-event';
import { isOneEvent } from './is-one-event';

/** An event of the ledger that may be the one somebody is about to log. */
export interface LikeThis<Neighbour extends AlikeFacts> {
  readonly event: Neighbour;
  readonly found: Resemblances;
}

/**
 * The events among its neighbours that may be the one that a draft is about, in their order. What the draft does not say yet is not
 * known; a draft without a day or a title is like none.
 */
export function likeThis<Neighbour extends AlikeFacts>(draft: EventDraft, neighbours: readonly Neighbour[]): LikeThis<Neighbour>[] {
  const { title, startsOn = null, country = null, place = null, leadPartner = null, coPartners, participants } = followSeries(draft);
  if (!title || startsOn === null) return [];
  const people = { leadPartner, coPartners: coPartners ?? [], count: participants?.count ?? null };
  const own = compared({ title, startsOn, country, place, ...people });
  return neighbours.map((event) => ({ event, found: resemblances(own, compared(event)) })).filter(({ found }) => isOneEvent(found));
}
