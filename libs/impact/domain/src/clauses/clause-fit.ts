import type { EventSetting } from '@turnout/events/domain';
import type { TargetClause } from '../target';

/** What of an event decides which clauses it satisfies. */
export interface ClauseEvent {
  readonly id: string;
  /** `null` for not stated. */
  readonly setting: EventSetting | null;
  /** How many meetings it stands for, 1 or more. */
  readonly meetings: number;
  /** People counted; `null` for not known. */
  readonly count: number | null;
}

/** Whether an event is one that a clause asks for; `open` as long as a fact that would decide is not known. */
export const FITS = ['yes', 'open', 'no'] as const;
export type Fit = (typeof FITS)[number];

/** People at each meeting of an event: its count in equal shares, rounded down; `null` for not known. */
export function peoplePerMeeting({ count, meetings }: Pick<ClauseEvent, 'count' | 'meetings'>): number | null {
  return count === null ? null : Math.floor(count / meetings);
}

/** Holds an event against a clause: its setting, and the people at each meeting. What is not known does not satisfy, and does not rule out. */
export function fitOf(clause: TargetClause, event: ClauseEvent): Fit {
  const answers = [settingFits(clause, event), peopleFit(clause, event)];
  return answers.includes('no') ? 'no' : answers.includes('open') ? 'open' : 'yes';
}

function settingFits(clause: TargetClause, { setting }: ClauseEvent): Fit {
  if (clause.setting === null) return 'yes';
  if (setting === null) return 'open';
  return setting === clause.setting ? 'yes' : 'no';
}

function peopleFit({ participantsPerEvent }: TargetClause, event: ClauseEvent): Fit {
  if (participantsPerEvent === null) return 'yes';
  const people = peoplePerMeeting(event);
  if (people === null) return 'open';
  return people >= participantsPerEvent ? 'yes' : 'no';
}
