import { gapWords } from '@turnout/impact/domain';
import { figureKey } from '../figures/figure-key';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import type { FigureRef, Prose } from '../prose';
import { type KeptPromise, keptPromises } from './kept-promises';
import { promiseLabel } from './promise-label';

/** How many of the promises are kept in full. */
export function keptSentence({ say }: Prose): string {
  return say('reports.promises.kept', { promises: { figure: 'promises' }, kept: { figure: 'promises-kept' } });
}

/** What became of each promise: "Webinar: 2 of 10 promised events and 39 of 150 promised participants. 8 events and 111 participants are missing." */
export function promiseLines(facts: GlobalReportFacts, prose: Prose): readonly string[] {
  return keptPromises(facts).map((promise) => {
    const figure = figuresAbout(promise);
    const reached = prose.say('reports.promises.line', {
      ...{ what: promisedWhat(promise), type: promiseLabel(promise, facts, prose.translator) },
      ...{ events: figure('events'), promisedEvents: figure('promised-events') },
      ...{ participants: figure('participants'), promisedParticipants: figure('promised-participants') },
    });
    return `${reached} ${standingSentence(promise, prose)}`;
  });
}

/** What keeps each of the promises that are not kept, without the figures that a table shows. */
export function brokenLines(facts: GlobalReportFacts, prose: Prose): readonly string[] {
  return keptPromises(facts)
    .filter(({ standing }) => standing !== 'kept')
    .map((promise) =>
      prose.say('reports.promises.broken', {
        type: promiseLabel(promise, facts, prose.translator),
        words: standingSentence(promise, prose),
      }),
    );
}

/** What would close the gap of a promise, and what of it may be there already; nothing where nothing is missing. */
export function gapSentences(promise: KeptPromise, { translator }: Prose, deadline: number | null = null): string {
  const gap = gapWords(promise, translator, deadline);
  if (gap === null) return '';
  const perhaps = promise.gap.inConditions - promise.gap.inConditionsAtLeast;
  return perhaps === 0 ? gap : `${gap} ${translator.text('impact.perhaps-held', { meetings: perhaps })}`;
}

function standingSentence(promise: KeptPromise, { say }: Prose): string {
  if (promise.standing !== 'behind') return say(`reports.promises.standing.${promise.standing}`);
  const figure = figuresAbout(promise);
  const { events, participants } = promise.gap;
  return say('reports.promises.standing.behind', {
    what: events === 0 ? 'participants' : participants === 0 ? 'events' : 'both',
    ...{ events: figure('missing-events'), participants: figure('missing-participants') },
  });
}

function promisedWhat({ events, participants }: KeptPromise): 'events' | 'participants' | 'both' {
  if (events.promised === null) return 'participants';
  return participants.promised === null ? 'events' : 'both';
}

function figuresAbout({ type }: KeptPromise) {
  return (measure: 'events' | 'participants' | `${'promised' | 'missing'}-${'events' | 'participants'}`): FigureRef => ({
    figure: type === null ? measure : figureKey(measure, 'type', type),
  });
}
