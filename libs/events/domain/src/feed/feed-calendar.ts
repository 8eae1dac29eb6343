import type { DocumentTranslator } from '@turnout/shared/i18n';
import { deadlineEntries } from './deadline-entries';
import { eventEntries } from './event-entries';
import type { FeedContent, FeedProject } from './feed-content';
import type { DatedEntry, FeedEntry } from './feed-entry';

/** A feed in words, ready to be written down. */
export interface FeedCalendar {
  readonly name: string;
  /** What was left out; `null` for nothing. */
  readonly note: string | null;
  /** By days. The words of each are found when it is taken, so that whoever writes thousands of them can pause in between. */
  readonly entries: Iterable<FeedEntry>;
}

/**
 * The calendar of a feed in the words of its language, by days. It names nobody: what people wrote about an event and who recorded it
 * stay in the ledger.
 */
export function feedCalendar(content: FeedContent, translator: DocumentTranslator): FeedCalendar {
  const { isPersonal, projects, events, deadlines, total } = content;
  const dated = projects.flatMap((project) =>
    [
      ...events.filter(({ projectId }) => projectId === project.id).flatMap((event) => eventEntries(event, project, translator)),
      ...deadlines.filter(({ projectId }) => projectId === project.id).flatMap((stated) => deadlineEntries(stated, project, translator)),
    ].map((entry) => (isPersonal ? ofProject(entry, project, translator) : entry)),
  );
  return {
    name: nameOf(content, translator),
    note: events.length < total ? translator.text('events.feed.cut', { shown: events.length, total }) : null,
    entries: inWords(byDay(dated)),
  };
}

function nameOf({ isPersonal, projects }: FeedContent, translator: DocumentTranslator): string {
  const [project] = projects;
  return isPersonal || !project ? translator.text('events.feed.name-all') : translator.text('events.feed.name', { project: project.name });
}

function ofProject(entry: DatedEntry, { name }: FeedProject, translator: DocumentTranslator): DatedEntry {
  const named = (whole: FeedEntry): FeedEntry => ({
    ...whole,
    summary: translator.text('events.feed.of-project', { project: name, what: whole.summary }),
  });
  return { ...entry, inWords: () => named(entry.inWords()) };
}

function byDay(entries: readonly DatedEntry[]): readonly DatedEntry[] {
  const keyed = entries.map((entry) => ({ key: `${entry.first} ${entry.uid}`, entry }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ entry }) => entry);
}

function inWords(entries: readonly DatedEntry[]): Iterable<FeedEntry> {
  return {
    *[Symbol.iterator]() {
      for (const entry of entries) yield entry.inWords();
    },
  };
}
