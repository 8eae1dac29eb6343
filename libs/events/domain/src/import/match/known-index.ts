import { plainWords } from '../names/plain-words';
import type { EventDraft } from '../../draft/event-draft';
import type { ImportOrigin, KnownEvent } from '../contract';

/** Titles that share so many of their pieces of three letters are alike. */
const ALIKE = 0.6;
/** Words that stand in a title at most so often on one day tell events apart. */
const MAX_SHARING = 20;
const MIN_WORD = 3;

/** The events of a ledger, made ready to be found by what a row says. An event is found once: two rows are never the same one. */
export class KnownIndex {
  private readonly byId = new Map<string, KnownEvent>();
  private readonly byOrigin = new Map<string, string[]>();
  private readonly imported = new Set<string>();
  private readonly byDayAndTitle = new Map<string, KnownEvent[]>();
  private readonly byTitle = new Map<string, KnownEvent[]>();
  private readonly byDayAndWord = new Map<string, KnownEvent[]>();
  private readonly used = new Set<string>();

  constructor(known: readonly KnownEvent[], origins: readonly ImportOrigin[]) {
    for (const event of known) {
      this.byId.set(event.id, event);
      push(this.byDayAndTitle, dayAndTitle(event), event);
      push(this.byTitle, plainWords(event.title), event);
      for (const key of dayAndWords(event)) push(this.byDayAndWord, key, event);
    }
    for (const { event, fingerprint } of origins) {
      push(this.byOrigin, fingerprint, event);
      this.imported.add(event);
    }
  }

  get(id: string): KnownEvent | null {
    return this.byId.get(id) ?? null;
  }

  /** Takes an event for a row, so that no other row finds it. */
  take(event: KnownEvent): KnownEvent {
    this.used.add(event.id);
    return event;
  }

  /** The event that came from a row with the same words. */
  fromSameRow(fingerprint: string): KnownEvent | null {
    return this.free((this.byOrigin.get(fingerprint) ?? []).flatMap((id) => this.byId.get(id) ?? []))[0] ?? null;
  }

  /** The event of the same day and title; of several, the one that says most of the same. */
  sameDayAndTitle(draft: EventDraft): KnownEvent | null {
    return closest(this.free(this.byDayAndTitle.get(dayAndTitle(draft)) ?? []), draft);
  }

  /** The only imported event of the same title, of the same type and lead. */
  sameTitle(draft: EventDraft): KnownEvent | null {
    const alike = this.free(this.byTitle.get(titleOf(draft)) ?? []);
    const [only = null, ...others] = alike.filter(
      ({ id, type, leadPartner }) => this.imported.has(id) && type === draft.type && leadPartner === draft.leadPartner,
    );
    return others.length > 0 ? null : only;
  }

  /** The event of the same day whose title is alike. */
  alike(draft: EventDraft): KnownEvent | null {
    const candidates = new Set(
      dayAndWords(draft).flatMap((key) => {
        const sharing = this.byDayAndWord.get(key) ?? [];
        return sharing.length > MAX_SHARING ? [] : sharing;
      }),
    );
    const title = titleOf(draft);
    const likely = this.free([...candidates]).map((event) => ({ event, likeness: likeness(title, plainWords(event.title)) }));
    const [first] = likely.filter((each) => each.likeness >= ALIKE).sort((one, other) => other.likeness - one.likeness);
    return first?.event ?? null;
  }

  private free(events: readonly KnownEvent[]): readonly KnownEvent[] {
    return events.filter(({ id }) => !this.used.has(id));
  }
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}

/** Every row and every event has a title, be it empty. */
function titleOf({ title }: Pick<EventDraft, 'title'>): string {
  return plainWords(String(title));
}

function dayAndTitle({ startsOn, title }: Pick<EventDraft, 'startsOn' | 'title'>): string {
  return `${String(startsOn)} ${titleOf({ title })}`;
}

function dayAndWords({ startsOn, title }: Pick<EventDraft, 'startsOn' | 'title'>): readonly string[] {
  if (!startsOn) return [];
  const words = new Set(
    titleOf({ title })
      .split(' ')
      .filter((word) => word.length >= MIN_WORD),
  );
  return [...words].map((word) => `${startsOn} ${word}`);
}

function closest(events: readonly KnownEvent[], draft: EventDraft): KnownEvent | null {
  const same = ({ type, country, leadPartner, place, participants }: KnownEvent): number =>
    [
      type === draft.type,
      country === draft.country,
      leadPartner === draft.leadPartner,
      place === draft.place,
      participants.count === draft.participants?.count,
    ].filter(Boolean).length;
  return [...events].sort((one, other) => same(other) - same(one))[0] ?? null;
}

/** The share of pieces of three letters that two titles have in common. */
function likeness(one: string, other: string): number {
  const [mine, theirs] = [pieces(one), pieces(other)];
  const shared = [...mine].filter((piece) => theirs.has(piece)).length;
  return shared / Math.max(1, mine.size + theirs.size - shared);
}

function pieces(title: string): ReadonlySet<string> {
  const padded = `  ${title} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_none, index) => padded.slice(index, index + 3)));
}
