import type { DocumentTranslator } from '@turnout/shared/i18n';
import { deadlineEntries } from './deadline-entries';
import { eventEntries } from './event-entries';
import type { FeedContent, FeedProject } from './feed-content';
import type { FeedEntry } from './feed-entry';

/** A feed in words, ready to be written down. */
export interface FeedCalendar {
  readonly name: string;
  /** What was left out; `null` for nothing. */
  readonly note: string | null;
  readonly entries: readonly FeedEntry[];
}

/**
 * The calendar of a feed in the words of its language, by days. It names nobody: what people wrote about an event and who recorded it
 * stay in the ledger.
 */
export function feedCalendar(content: FeedContent, translator: DocumentTranslator): FeedCalendar {
  const { isPersonal, projects, events, deadlines, total } = content;
  const entries = projects.flatMap((project) =>
    [
      ...events.filter(({ projectId }) => projectId === project.id).flatMap((event) => eventEntries(event, project, translator)),
      ...deadlines.filter(({ projectId }) => projectId === project.id).flatMap((stated) => deadlineEntries(stated, project, translator)),
    ].map((entry) => (isPersonal ? ofProject(entry, project, translator) : entry)),
  );
  return {
    name: nameOf(content, translator),
    note: events.length < total ? translator.text('events.feed.cut', { shown: events.length, total }) : null,
    entries: entries.sort(byDay),
  };
}

function nameOf({ isPersonal, projects }: FeedContent, translator: DocumentTranslator): string {
  const [project] = projects;
  return isPersonal || !project ? translator.text('events.feed.name-all') : translator.text('events.feed.name', { project: project.name });
}

function ofProject(entry: FeedEntry, { name }: FeedProject, translator: DocumentTranslator): FeedEntry {
  return { ...entry, summary: translator.text('events.feed.of-project', { project: name, what: entry.summary }) };
}

function byDay(one: FeedEntry, other: FeedEntry): number {
  const [mine, others] = [`${one.first} ${one.uid}`, `${other.first} ${other.uid}`];
  return mine < others ? -1 : 1;
}
