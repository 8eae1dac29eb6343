import { groupedBy, type IsoDate } from '@turnout/shared/kernel';
import { deliverableDay, dueDay } from './due-day';
import { type AskedEvent, type AskedFinding, ASKED_STATUSES, MISSING_KINDS, type MissingItem, type MissingKind } from './missing';
import type { ReminderRules } from './reminder-rules';

/** What is known of a project, as far as something may be missing in it. */
export interface AskedProject {
  readonly startsOn: IsoDate | null;
  readonly events: readonly AskedEvent[];
  readonly findings: readonly AskedFinding[];
}

type AskingRules = Pick<ReminderRules, 'days' | 'monthsBeforeDeliverable'>;

/**
 * What is missing in a project, by its own rules: event by event in the order given, the most pressing kind first, then the findings of
 * each partner as one. The definition that the database's answer is held against.
 * @see docs/domain/asking.md
 */
export function whatIsMissing({ startsOn, events, findings }: AskedProject, rules: AskingRules, today: IsoDate): MissingItem[] {
  const ofEvents = events.filter(isAsked).flatMap((event) => {
    const needed = deliverableDay(startsOn, event.deliverableMonth, rules.monthsBeforeDeliverable);
    return MISSING_KINDS.filter((kind) => lacks(event, kind, today)).flatMap((kind) => {
      const days = rules.days[kind];
      if (days === null) return [];
      const dueOn = dueDay({ since: sinceOf(event, kind), days, deliverableDay: needed });
      return [{ kind, partner: event.partner, event: event.id, records: 1, dueOn, isOverdue: isOver(dueOn, today) }];
    });
  });
  return [...ofEvents, ...findingsAsked(findings, rules, today)];
}

function isAsked({ status, isLocked }: AskedEvent): boolean {
  return !isLocked && ASKED_STATUSES.some((asked) => asked === status);
}

function lacks(event: AskedEvent, kind: MissingKind, today: IsoDate): boolean {
  const isHeld = event.status !== 'planned';
  switch (kind) {
    case 'returned':
      return event.status === 'returned';
    case 'held':
      return !isHeld && (lastDay(event) ?? today) < today;
    case 'count':
      return isHeld && !event.hasCount;
    case 'setting':
      return isHeld && event.lacksSetting;
    case 'report':
      return isHeld && !event.hasReport;
    case 'evidence':
      return isHeld && !event.hasEvidence;
    case 'findings':
      return false;
  }
}

function sinceOf(event: AskedEvent, kind: MissingKind): IsoDate | null {
  return kind === 'returned' ? event.returnedOn : lastDay(event);
}

function lastDay({ startsOn, endsOn }: AskedEvent): IsoDate | null {
  return endsOn ?? startsOn;
}

/** One for each partner: due with the one that was found first. */
function findingsAsked(findings: readonly AskedFinding[], { days }: AskingRules, today: IsoDate): MissingItem[] {
  const given = days.findings;
  if (given === null) return [];
  return [...groupedBy(findings, ({ partner }) => partner ?? '')].map(([partner, own]) => {
    const since = own.map(({ foundOn }) => foundOn).reduce((first, day) => (day < first ? day : first));
    const dueOn = dueDay({ since, days: given, deliverableDay: null });
    return { kind: 'findings', partner: partner || null, event: null, records: own.length, dueOn, isOverdue: isOver(dueOn, today) };
  });
}

function isOver(dueOn: IsoDate | null, today: IsoDate): boolean {
  return dueOn !== null && dueOn < today;
}
