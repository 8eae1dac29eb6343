import { projectMonth } from '@turnout/consortium/domain';
import { summarise } from '@turnout/events/domain';
import { clausePace, clausePaceWords, isAbout, paceSentences, promisePace, type PromisePace } from '@turnout/impact/domain';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate, type RichBlock } from '@turnout/shared/kernel';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { bullets, type Prose } from '../prose';
import { traceOf } from '../trace';
import { type KeptClause, type KeptPromise, keptPromises } from './kept-promises';
import { promiseLabel } from './promise-label';
import { gapSentences } from './promise-sentences';

/** Pace and forecast of a promise by the records of the report; `null` where these are a part of the project's only, for its promises are whole. */
export function paceOfPromise(promise: KeptPromise, facts: GlobalReportFacts): PromisePace | null {
  if (isPart(facts)) return null;
  const { card, packageOfType = {}, promises, records } = facts;
  const { rows } = summarise(
    records.filter((record) => isAbout(promise, record)),
    'month',
  );
  const dates = {
    byMonth: promises.find(({ type }) => type === promise.type)?.byMonth ?? null,
    workPackage: card.workPackages.find(({ code }) => code === packageOfType[promise.type ?? '']) ?? null,
    project: card,
  };
  return promisePace(promise, rows, dates, nowIn(facts));
}

/** How fast what is missing of a condition would have to come, in words; `null` where nobody can say, or as for {@link paceOfPromise}. */
export function paceOfClause(
  { progress }: KeptClause,
  { surplus }: KeptPromise,
  facts: GlobalReportFacts,
  translator: DocumentTranslator,
): string | null {
  if (isPart(facts)) return null;
  const pace = clausePace(progress, { surplus, startsOn: facts.card.startsOn, now: nowIn(facts) });
  return pace && clausePaceWords(pace, translator);
}

function isPart({ filter }: GlobalReportFacts): boolean {
  return Object.keys(traceOf(filter).query).length > 0;
}

/** The project month that runs. */
function nowIn({ card, asOf }: GlobalReportFacts): number | null {
  return projectMonth(card.startsOn, isoDate(asOf.slice(0, 10)));
}

/** For each promise that is not kept what would close its gap, how fast that would have to come, and what can be foreseen; nothing where all are. */
export function gapList(facts: GlobalReportFacts, prose: Prose): readonly RichBlock[] {
  const gaps = keptPromises(facts).flatMap((promise) => {
    const paced = paceOfPromise(promise, facts);
    const words = [gapSentences(promise, prose, monthAhead(paced)), ...paceWords(promise, paced, prose)].filter(
      (sentence) => sentence !== '',
    );
    return words.length === 0
      ? []
      : [prose.say('reports.progress.gap', { type: promiseLabel(promise, facts, prose.translator), gap: words.join(' ') })];
  });
  return gaps.length === 0 ? [] : [bullets(prose, gaps)];
}

/** The month by which a gap is to close; what is overdue is not to be there by a month any more. */
function monthAhead(paced: PromisePace | null): number | null {
  return paced === null || paced.pace.deadline === null || paced.pace.monthsLeft === 0 ? null : paced.pace.deadline.month;
}

function paceWords(promise: KeptPromise, paced: PromisePace | null, { translator }: Prose): readonly string[] {
  // What nobody stated is for the screen to ask, not for a report to tell.
  return paced === null || paced.pace.deadline === null ? [] : paceSentences({ ...promise, ...paced }, translator);
}
