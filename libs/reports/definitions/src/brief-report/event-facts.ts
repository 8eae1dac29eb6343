import { BREAKDOWN_DIMENSIONS, notStated, partnersOf } from '@turnout/events/domain';
import type { Cell, Fact } from '@turnout/reports/document';
import { formatCount, formatDate, type DocumentTranslator } from '@turnout/shared/i18n';
import { countryCell, dateCell } from '../event-cells';
import { scriptLanguage } from '../script-language';
import type { BriefEventFacts, BriefReportFacts } from './brief-report-facts';

/** The facts of the event as a fact sheet: what nobody stated is left out, but for the date and how many came. */
export function eventFacts({ event, types, partners }: BriefReportFacts, translator: DocumentTranslator): readonly Fact[] {
  const type = types.find(({ code }) => code === event.type)?.label ?? event.type;
  const names = partnersOf(event).map((code) => partners.find((partner) => partner.code === code)?.name ?? code);
  return [
    ...fact('type', type === null ? null : { kind: 'text', text: type, language: scriptLanguage(type) }, translator),
    ...fact('date', dayCell(event, translator), translator),
    ...fact('place', placeCell(event, translator), translator),
    ...fact('organisers', names.length === 0 ? null : { kind: 'text', text: names.join(', '), language: 'und' }, translator),
    ...fact('participants', participantsCell(event, translator), translator),
    ...breakdownFacts(event, translator),
    ...meetingFacts(event, translator),
  ];
}

function fact(
  name: 'type' | 'date' | 'place' | 'organisers' | 'participants' | 'meetings',
  value: Cell | null,
  { text }: DocumentTranslator,
): readonly Fact[] {
  return value === null ? [] : [{ label: text(`reports.brief-report.fact.${name}`), value }];
}

/** The day, with the month of the project behind it; of several days the period alone. */
function dayCell(event: BriefEventFacts, { text, locale }: DocumentTranslator): Cell {
  const { startsOn, endsOn, projectMonth } = event;
  if (startsOn === null || projectMonth === null || (endsOn !== null && endsOn !== startsOn)) return dateCell(event);
  return { kind: 'text', text: formatDate(startsOn, locale), detail: text('reports.brief-report.month', { month: projectMonth }) };
}

function placeCell(event: BriefEventFacts, translator: DocumentTranslator): Cell | null {
  const country = countryCell(event, translator);
  const words = [event.place, country.kind === 'text' ? country.text : null].filter((each) => each !== null).join(', ');
  const mode = event.mode === null ? null : translator.text(`events.vocabulary.mode.${event.mode}`);
  if (words === '') return mode === null ? null : { kind: 'text', text: mode };
  return { kind: 'text', text: words, ...(mode === null ? {} : { detail: mode }) };
}

function participantsCell({ participants: { count, quality, method } }: BriefEventFacts, { text, locale }: DocumentTranslator): Cell {
  if (count === null) return { kind: 'missing', reason: 'not-known' };
  const words = text('reports.brief-report.participants', { quality, people: formatCount(count, locale) });
  return { kind: 'text', text: words, ...(method === null ? {} : { detail: text(`events.vocabulary.method.${method}`) }) };
}

/** A line for each split: "women 12, men 10, not stated 3". */
function breakdownFacts({ breakdowns, participants }: BriefEventFacts, { text, locale }: DocumentTranslator): readonly Fact[] {
  return breakdowns.map((breakdown) => {
    const known = BREAKDOWN_DIMENSIONS.find((dimension) => dimension === breakdown.dimension);
    const left = notStated(participants.count, breakdown) ?? 0;
    const parts = breakdown.parts.map(({ category, count }) => `${category} ${formatCount(count, locale)}`);
    if (left > 0) parts.push(text('reports.brief-report.not-stated', { people: formatCount(left, locale) }));
    return {
      label: known === undefined ? breakdown.dimension : text(`events.vocabulary.dimension.${known}`),
      value: { kind: 'text', text: parts.join(', '), language: 'und' },
    };
  });
}

/** The days of a series with who came on each, and what their sum means. */
function meetingFacts({ series, meetings }: BriefEventFacts, translator: DocumentTranslator): readonly Fact[] {
  const { text, locale } = translator;
  if (series === null) return meetings === 1 ? [] : fact('meetings', { kind: 'count', value: meetings }, translator);
  const days = series.meetings.map(({ on, participants: { count, quality } }) => {
    const people = count === null ? '' : formatCount(count, locale);
    return text('reports.brief-report.meeting', { day: formatDate(on, locale), quality, people });
  });
  return fact('meetings', { kind: 'text', text: days.join('; '), detail: text(`events.vocabulary.series.${series.basis}`) }, translator);
}
