import { gapWords } from '@turnout/impact/domain';
import { labelOfType } from '../figures/dimension-words';
import { figureKey } from '../figures';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import type { Prose } from '../prose';
import { type KeptPromise, keptPromises } from './kept-promises';

/** What became of a promise, in one or two sentences: "2 of 10 events, 39 of 150 participants. It is not reached." */
export function promiseSentences(promise: KeptPromise, facts: GlobalReportFacts, prose: Prose): string {
  const { type, events, participants } = promise;
  const figure = (measure: 'events' | 'participants' | 'promised-events' | 'promised-participants') => ({
    figure: figureKey(measure, 'type', type),
  });
  const what = events.promised === null ? 'participants' : participants.promised === null ? 'events' : 'both';
  const reached = prose.say('reports.promises.line', {
    ...{ what, type: labelOfType(type, facts) },
    ...{ events: figure('events'), promisedEvents: figure('promised-events') },
    ...{ participants: figure('participants'), promisedParticipants: figure('promised-participants') },
  });
  return `${reached} ${prose.say(`reports.promises.standing.${promise.standing}`)}`;
}

/** What would close the gap of a promise, and what of it may be there already; nothing where nothing is missing. */
export function gapSentences(promise: KeptPromise, { translator }: Prose): string {
  const gap = gapWords(promise, translator);
  if (gap === null) return '';
  const perhaps = promise.gap.inConditions - promise.gap.inConditionsAtLeast;
  return perhaps === 0 ? gap : `${gap} ${translator.text('impact.perhaps-held', { meetings: perhaps })}`;
}

/** How many of the promises are kept in full. */
export function keptSentence(facts: GlobalReportFacts, { say }: Prose): string {
  const promises = keptPromises(facts);
  return say('reports.promises.kept', { promises: promises.length, kept: promises.filter(({ standing }) => standing === 'kept').length });
}
