import { titleSaysMeetings } from '../../rules/title-says-meetings';
import { judgedEvent } from '../../rules/judged-event';
import type { ImportVocabulary } from '../contract';
import { propose } from '../questions/issue';
import type { RowBuilder } from './row-builder';

/** Asks about a title that speaks of several meetings: one record can stand for all of them. */
export function askMeetings(builder: RowBuilder, { period, today }: ImportVocabulary): void {
  const event = judgedEvent({ title: builder.draft.title }, { project: period, reporting: { from: null, to: null }, today });
  for (const { params } of titleSaysMeetings.check(event)) {
    const meetings = Number(params['said']);
    const id = `meetings-in-title:${meetings}`;
    builder.ask({
      ...{ id, code: 'meetings-in-title', pointer: '/meetings', params: { meetings, words: String(builder.draft.title) } },
      proposals: [
        propose('several', { kind: 'meetings', rows: [builder.row], meetings }, { meetings }, 'take-meetings'),
        propose('one', { kind: 'accept', question: id }, {}, 'take-one-meeting'),
      ],
    });
  }
}
