import type { DocumentTranslator } from '@turnout/shared/i18n';
import { type Deadline, deadlineOf } from '../calendar/deadline';
import type { FeedDeadline, FeedProject } from './feed-content';
import type { DatedEntry } from './feed-entry';

/** A deadline as an entry of another calendar: its last day. None while that is not known. */
export function deadlineEntries(stated: FeedDeadline, project: FeedProject, translator: DocumentTranslator): readonly DatedEntry[] {
  const deadline = deadlineOf(stated, project.startsOn);
  if (!deadline) return [];
  const { id, on, title, leadPartner, kind } = deadline;
  return [
    {
      ...{ uid: id, first: on },
      inWords: () => ({
        uid: id,
        // The day of something that is due in a project month moves with the start of the project.
        sequence: stated.version + project.version - 2,
        createdAt: stated.createdAt,
        changedAt: stated.changedAt > project.changedAt ? stated.changedAt : project.changedAt,
        ...{ first: on, last: on, standing: 'confirmed' },
        summary: summaryOf(deadline, translator),
        description: [
          ...(kind === 'reporting-period' && title !== null ? [title] : []),
          ...(leadPartner === null ? [] : [translator.text('events.feed.lead-partner', { partner: leadPartner })]),
        ],
        location: null,
        category: translator.text('events.feed.deadline'),
        // Everybody who reads the feed may open the calendar; the settings are for some.
        path: `/p/${project.code}/events/calendar?month=${on.slice(0, 7)}`,
      }),
    },
  ];
}

function summaryOf({ kind, code, title, isDone }: Deadline, translator: DocumentTranslator): string {
  const what = translator.text(`events.feed.${kind}`, { code, title });
  if (isDone) return translator.text('events.feed.done', { what });
  return translator.text(kind === 'reporting-period' ? 'events.feed.ends' : 'events.feed.due', { what });
}
