import { EUROPEAN, isEmptyFilter, summarise } from '@turnout/events/domain';
import { countryName, formatList } from '@turnout/shared/i18n';
import type { RichText } from '@turnout/shared/kernel';
import { countryRows } from '../../country-rows';
import { describeSelection } from '../../describe-selection';
import { dimensionWords } from '../../figures/dimension-words';
import { figureKey } from '../../figures';
import { bullets, paragraph, type Prose } from '../../prose';
import { spanOf } from '../../span-of-records';
import type { GlobalReportFacts, WorkPackageFacts } from '../global-report-facts';
import { packagesOf, packageTitle } from '../packages';
import { projectName } from '../../project-name';
import { figure, type SectionWriter } from './section-writer';

/** What the report is about: the events, the work packages they belong to, and what they add up to. */
export const introduction: SectionWriter = {
  text: (facts, prose) => [
    paragraph(prose, aboutSentences(facts, prose)),
    ...packagesOf(facts).flatMap((workPackage) => packageText(workPackage, prose)),
    paragraph(prose, sumSentences(facts, prose)),
  ],
  blocks: () => [],
  isEmpty: () => false,
};

function aboutSentences(facts: GlobalReportFacts, prose: Prose): readonly string[] {
  const span = spanOf(facts.records);
  const selection = isEmptyFilter(facts.filter) ? null : describeSelection(facts, prose.translator);
  const project = projectName(facts);
  const days = { first: figure('first-day'), last: figure('last-day') };
  return [
    prose.say('reports.global.introduction.about', {
      ...{ project, ...days },
      when: span === null ? 'never' : span.from === span.to ? 'day' : 'span',
    }),
    ...(selection === null ? [] : [prose.say('reports.global.introduction.selection', { selection })]),
  ];
}

function packageText(workPackage: WorkPackageFacts, prose: Prose): RichText {
  const { leadPartner, fromMonth, toMonth, activities, outputs } = workPackage;
  const hasMonths = fromMonth !== null && toMonth !== null;
  const known = leadPartner === null ? (hasMonths ? 'months' : 'none') : hasMonths ? 'both' : 'lead';
  const list = (heading: 'activities' | 'outputs', items: readonly string[]): RichText =>
    items.length === 0 ? [] : [paragraph(prose, [prose.say(`reports.global.introduction.${heading}`)]), bullets(prose, items)];
  return [
    paragraph(prose, [
      prose.say('reports.global.introduction.package', {
        ...{ package: packageTitle(workPackage, prose.translator), known },
        // What is not known is not asked for.
        ...{ lead: String(leadPartner), from: Number(fromMonth), to: Number(toMonth) },
      }),
    ]),
    ...list('activities', activities),
    ...list('outputs', outputs),
  ];
}

function sumSentences(facts: GlobalReportFacts, prose: Prose): readonly string[] {
  const total = prose.say('reports.global.introduction.sum', { events: figure('events'), participants: figure('participants') });
  return facts.records.length === 0
    ? [total]
    : [total, typesSentence(facts, prose), ...placeSentences(facts, prose), ...qualitySentences(facts, prose)];
}

function typesSentence(facts: GlobalReportFacts, prose: Prose): string {
  const { translator, say } = prose;
  const { rows } = summarise(
    facts.records,
    'type',
    facts.types.map(({ code }) => code),
  );
  const names = rows
    .filter(({ key, records }) => key !== null && records > 0)
    .map(({ key }) => translator.text('reports.word.quoted', { words: dimensionWords('type', key, facts, translator) }));
  return names.length === 0
    ? ''
    : say('reports.global.introduction.types', { types: figure('types'), names: formatList(names, translator.locale) });
}

/** In which countries the events took place, which of them had none, and of which nobody knows. */
export function placeSentences({ records }: GlobalReportFacts, { translator, say }: Prose): readonly string[] {
  const rows = countryRows(records, translator.locale);
  const countries = rows.map(({ key }) => key).filter((key) => key !== null && key !== EUROPEAN);
  const names = countries.map((code) => countryName(String(code), translator.locale));
  const has = (key: string | null): boolean => rows.some((row) => row.key === key);
  return [
    ...(names.length === 0
      ? []
      : [
          say('reports.global.introduction.countries', {
            countries: figure('countries'),
            names: formatList(names, translator.locale),
          }),
        ]),
    ...(has(EUROPEAN) ? [say('reports.global.introduction.european', { events: figure(figureKey('events', 'country', EUROPEAN)) })] : []),
    ...(has(null) ? [say('reports.global.introduction.no-country', { records: figure(figureKey('records', 'country', null)) })] : []),
  ];
}

/** How sure the number of participants is; nothing where every one of them was counted. */
export function qualitySentences({ records }: GlobalReportFacts, { say, amountOf }: Prose): readonly string[] {
  const estimated = amountOf('participants:quality=estimated');
  const [participants, documented] = [figure('participants'), figure('participants:quality=documented')];
  return [
    ...(estimated > 0
      ? [say('reports.global.quality.estimated', { participants, documented, estimated: figure('participants:quality=estimated') })]
      : []),
    ...(amountOf('unknown') > 0 && amountOf('unknown') < records.length
      ? [say('reports.global.quality.unknown', { unknown: figure('unknown') })]
      : []),
  ];
}
