import { EUROPEAN, partnersOf, placeKeyOf } from '@turnout/events/domain';
import { contains } from '@turnout/shared/kernel';
import type { ClauseEvent } from './clause-event';
import { peopleOf, perMeeting } from './people';
import type { PlaceConditions } from './place-conditions';

/** Whether an event is one that a clause asks for; `open` as long as a fact that would decide is not known. */
export const FITS = ['yes', 'open', 'no'] as const;
export type Fit = (typeof FITS)[number];

/** What a clause can ask of an event. */
export const CONDITIONS = ['setting', 'level', 'country', 'partner', 'days', 'participants'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What a clause asks of an event beside what the event says. */
export interface Judgement {
  readonly condition: Condition;
  readonly fit: Fit;
}

const FIT_OF: Readonly<Record<Condition, (asked: PlaceConditions, event: ClauseEvent) => Fit | null>> = {
  setting: (asked, event) => sameAs(asked.setting, event.setting),
  level: (asked, event) => sameAs(asked.level, event.level),
  country: countryFits,
  partner: partnerFits,
  days: daysFit,
  participants: peopleFit,
};

/** Holds an event against each condition that is asked. What is not known does not satisfy, and does not rule out. */
export function judgementsOf(asked: PlaceConditions, event: ClauseEvent): readonly Judgement[] {
  return CONDITIONS.flatMap((condition) => {
    const fit = FIT_OF[condition](asked, event);
    return fit === null ? [] : [{ condition, fit }];
  });
}

/** Holds an event against all conditions together: one `no` rules out, one `open` leaves open. */
export function fitOf(asked: PlaceConditions, event: ClauseEvent): Fit {
  const fits = judgementsOf(asked, event).map(({ fit }) => fit);
  return fits.includes('no') ? 'no' : fits.includes('open') ? 'open' : 'yes';
}

function sameAs<T>(asked: T | null, stated: T | null): Fit | null {
  if (asked === null) return null;
  if (stated === null) return 'open';
  return stated === asked ? 'yes' : 'no';
}

/** An international event without a country is European; one of a level that nobody stated may be anywhere. */
function countryFits({ country: asked }: PlaceConditions, event: ClauseEvent): Fit | null {
  if (asked === null) return null;
  const place = placeKeyOf(event);
  if (place !== null) return place === asked ? 'yes' : 'no';
  return asked === EUROPEAN && event.level !== null ? 'no' : 'open';
}

function partnerFits({ partner: asked }: PlaceConditions, event: ClauseEvent): Fit | null {
  if (asked === null) return null;
  if (partnersOf(event).includes(asked)) return 'yes';
  return event.leadPartner === null ? 'open' : 'no';
}

/** An event falls on the day it begins, as in every list and sum. */
function daysFit({ days, areDaysKnown }: PlaceConditions, { startsOn }: ClauseEvent): Fit | null {
  if (days === null && areDaysKnown) return null;
  if (startsOn === null) return 'open';
  if (days !== null && !contains(days, startsOn)) return 'no';
  return areDaysKnown ? 'yes' : 'open';
}

/** Where an audience is asked for without a number, somebody of it has to be at each meeting. */
function peopleFit({ people, audience }: PlaceConditions, event: ClauseEvent): Fit | null {
  const asked = people ?? (audience === null ? null : 1);
  if (asked === null) return null;
  const { atLeast, atMost } = perMeeting(peopleOf(event, audience), event.meetings);
  if (atLeast >= asked) return 'yes';
  return atMost === null || atMost >= asked ? 'open' : 'no';
}
