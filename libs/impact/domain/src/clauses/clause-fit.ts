import type { TargetClause } from '../target';
import { type ClauseEvent, peoplePerMeeting } from './clause-event';

/** Whether an event is one that a clause asks for; `open` as long as a fact that would decide is not known. */
export const FITS = ['yes', 'open', 'no'] as const;
export type Fit = (typeof FITS)[number];

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
