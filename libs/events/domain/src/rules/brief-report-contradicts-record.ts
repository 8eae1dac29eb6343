import { applyRules, daysBetween, type Finding, type IsoDate, isoDate, type Notice } from '@turnout/shared/kernel';
import { guessLanguage, withFigures } from '../reading';
import { dayKey } from './alike';
import { type EventRule, type JudgedDraft, type JudgedEvent, judgedEvent } from './judged-event';
import { countriesSaid, daysSaid, peopleSaid, saysNumber, sentencesOf } from './said';
import { meetingsSaid } from './title-says-meetings';

/**
 * A brief report that says another number of people, another day, another country or another number of meetings than the record. It speaks
 * only where the report says one thing, says it of this event, and says nowhere what the record says.
 */
export const briefReportContradictsRecord: EventRule = {
  kind: 'event',
  id: 'brief-report-contradicts-record',
  severity: 'attention',
  check: (event) => {
    const sentences = sentencesOf(event.briefReport);
    return sentences.length === 0 ? [] : [people, days, country, meetings].flatMap((check) => check(sentences, event));
  },
};

const ANY_TIME = { from: null, to: null };

/** What the brief report of an event, as it is being written, says otherwise than the record. */
export function contradictionsIn(draft: JudgedDraft): Notice[] {
  const facts = { project: ANY_TIME, reporting: ANY_TIME, today: isoDate('0001-01-01') };
  return applyRules([briefReportContradictsRecord], judgedEvent(draft, facts));
}

/** "About 50" is right for so many more or fewer, in hundredths. */
const ABOUT = 20;
/** A slip in a date is one of day, month or year; a date further away is that of something else. */
const SLIP_DAYS = 370;

type Sentences = readonly string[];

function people(sentences: Sentences, { count, meetings: number, breakdowns }: JudgedEvent): Finding[] {
  const language = guessLanguage(sentences.join('\n'));
  const inFigures = (least?: number): Sentences =>
    language === null ? sentences : sentences.map((sentence) => withFigures(sentence, language, least));
  const [first, ...others] = count === null ? [] : peopleSaid(inFigures(SPELLED_OUT));
  if (count === null || !first || others.some(({ said }) => said !== first.said) || saysNumber(inFigures(), count)) return [];
  const { said, isAbout } = first;
  const isPart = breakdowns.some(({ parts }) => parts.some((part) => part.count === said)) || (number > 1 && said < count);
  const isNear = isAbout && Math.abs(said - count) * 100 <= count * ABOUT;
  return isPart || isNear ? [] : [{ pointer: '/participants/count', params: { fact: 'people', said, count } }];
}

/** Smaller numbers are spelled out by habit, and are mostly parts of something. */
const SPELLED_OUT = 13;

function days(sentences: Sentences, { startsOn, endsOn, meetingDays }: JudgedEvent): Finding[] {
  const [said, ...others] = daysSaid(sentences);
  if (startsOn === null || said === undefined || others.length > 0) return [];
  const isWithin = (startsOn <= said && said <= (endsOn ?? startsOn)) || meetingDays.includes(said);
  const isSlip = Math.abs(daysBetween(startsOn, said)) <= SLIP_DAYS && !isOrder(startsOn, said);
  return isWithin || !isSlip ? [] : [{ pointer: '/startsOn', params: { fact: 'day', said, date: startsOn } }];
}

/** Whether two dates may be one, with day and month the other way round. */
function isOrder(one: IsoDate, other: IsoDate): boolean {
  return dayKey(one) === dayKey(other);
}

function country(sentences: Sentences, { country: recorded }: JudgedEvent): Finding[] {
  const { held, named } = countriesSaid(sentences);
  const [said, ...others] = held;
  if (recorded === null || said === undefined || others.length > 0 || named.has(recorded)) return [];
  return [{ pointer: '/country', params: { fact: 'country', said, country: recorded } }];
}

function meetings(_: Sentences, { briefReport, meetings: number }: JudgedEvent): Finding[] {
  const [said, ...others] = number === 1 ? [] : meetingsSaid(briefReport);
  if (said === undefined || others.length > 0 || said === number) return [];
  return [{ pointer: '/meetings', params: { fact: 'meetings', said, meetings: number } }];
}
