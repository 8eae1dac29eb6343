import { type FieldError } from '@turnout/shared/kernel';
import { statedCount } from '../../breakdown';
import { checkEvent } from '../../draft/check-event';
import { type BreakdownDraft, type DraftFacts, LOGGED_STATUSES, MAX_TITLE_LENGTH } from '../../draft/event-draft';
import type { Decision, ImportVocabulary, Proposal } from '../contract';
import { firstOf } from '../decisions/decision-index';
import { propose } from '../questions/issue';
import type { RowBuilder } from '../rows/row-builder';

/** What of the project an imported event is judged against; facts that are open are asked about before that. */
export function draftFacts({
  types,
  partners,
  workPackages,
  dimensions,
  deliverables,
  milestones,
  recorder,
}: ImportVocabulary): DraftFacts {
  const codes = (named: readonly { readonly code: string }[]): readonly string[] => named.map(({ code }) => code);
  return {
    ...{ types: codes(types), partners: codes(partners), workPackages: codes(workPackages), dimensions, deliverables, milestones },
    workPackageOfType: new Map(types.flatMap(({ code, workPackage }) => (workPackage === null ? [] : [[code, workPackage] as const]))),
    ...{ required: [], statuses: LOGGED_STATUSES },
    ...(recorder ? { recorder } : {}),
  };
}

/** Asks about whatever would be refused, as far as nothing is asked about that fact already. */
export function askFieldErrors(builder: RowBuilder, facts: DraftFacts): void {
  const asked = new Set(builder.issues.filter(({ isSettled }) => !isSettled).map(({ pointer }) => firstOf(pointer)));
  const errors = checkEvent(builder.draft, facts).filter(({ pointer }) => !asked.has(firstOf(pointer)));
  for (const error of errors) builder.refuse(error, mendingsOf(error, builder));
}

function mendingsOf({ code }: FieldError, { row, draft }: RowBuilder): readonly Proposal[] {
  const assign = (pointer: string, value: unknown): Decision => ({ kind: 'assign', pointer, values: [{ rows: [row], value }] });
  const { startsOn = null, endsOn = null, title } = draft;
  switch (code) {
    case 'event.end-before-start':
      return [
        propose('exchange', assign('/days', { startsOn: endsOn, endsOn: startsOn }), {}, 'exchange'),
        propose('one-day', assign('/endsOn', null), {}, 'one-day'),
      ];
    case 'breakdown.exceeds-count': {
      const count = Math.max(...(draft.breakdowns as readonly BreakdownDraft[]).map(statedCount));
      return [
        propose('raise-count', assign('/participants/count', count), { count }, 'raise-count'),
        propose('drop-parts', assign('/breakdowns', []), {}, 'drop-parts'),
      ];
    }
    case 'event.title-too-long':
      return [propose('shorten', assign('/title', `${[...String(title)].slice(0, MAX_TITLE_LENGTH - 1).join('')}…`), {}, 'shorten')];
    default:
      return [];
  }
}
