import { PARTNER_KINDS } from '@turnout/consortium/domain';
import type { Cell, RowGroup, TableBlock } from '@turnout/reports/document';
import { collator, countryName, type DocumentTranslator, formatList } from '@turnout/shared/i18n';
import type { CountryCode } from '@turnout/shared/kernel';
import { kindKey } from '../../figures';
import { paragraph, type Prose } from '../../prose';
import { scriptLanguage } from '../../script-language';
import type { GlobalReportFacts, PartnershipFacts } from '../global-report-facts';
import { projectName } from '../../project-name';
import { figure, type SectionWriter } from './section-writer';

/** The page of the partnership: who carries the project, by country and kind. */
export const partnership: SectionWriter = {
  text: (facts, prose) => [paragraph(prose, sentences(facts, prose))],
  blocks: (facts, { translator }) => [partnerTable(facts, translator)],
  isEmpty: () => false,
};

function sentences({ partnership: partners }: GlobalReportFacts, prose: Prose): readonly string[] {
  const { locale } = prose.translator;
  const names = countriesOf(partners, locale).map((code) => countryName(code, locale));
  const coordinator = partners.find(({ role }) => role === 'coordinator');
  return [
    prose.say('reports.global.partnership.sum', {
      ...{ partners: figure('project-partners'), countries: figure('project-countries') },
      names: formatList(names, locale),
    }),
    ...(coordinator === undefined ? [] : [coordinatorSentence(coordinator, prose)]),
    ...(partners.some(({ kind }) => kind !== null) ? [kindsSentence(prose)] : []),
  ];
}

function coordinatorSentence({ name, country }: PartnershipFacts, { translator, say }: Prose): string {
  return say('reports.global.partnership.coordinator', {
    name,
    country: country === null ? 'none' : countryName(country, translator.locale),
  });
}

function kindsSentence({ translator, say, figures }: Prose): string {
  const kinds = [...PARTNER_KINDS, null].flatMap((kind) =>
    figures.has(kindKey(kind)) ? [say(`reports.global.partnership.kind.${kind ?? 'none'}`, { partners: figure(kindKey(kind)) })] : [],
  );
  return say('reports.global.partnership.kinds', { kinds: formatList(kinds, translator.locale) });
}

function partnerTable(facts: GlobalReportFacts, translator: DocumentTranslator): TableBlock {
  const { text } = translator;
  const { partnership: partners } = facts;
  return {
    kind: 'table',
    id: 'partners',
    caption: text('reports.global.partnership.caption', { project: projectName(facts) }),
    groupHeading: text('reports.column.country'),
    groupId: 'country',
    columns: [
      { id: 'name', heading: text('reports.column.partner'), kind: 'text', grow: 1, namesRecord: true },
      { id: 'code', heading: text('reports.column.short-name'), kind: 'text', grow: 0.2 },
      { id: 'kind', heading: text('reports.column.kind'), kind: 'text', grow: 0.4 },
    ],
    groups: groupsOf(partners, translator),
    total: null,
    notes: partners.length === 0 ? [] : [text('reports.global.partnership.note')],
    emptyText: text('reports.global.partnership.empty'),
  };
}

/** Countries by their names, those nobody stated last. */
function groupsOf(partners: readonly PartnershipFacts[], { text, locale }: DocumentTranslator): readonly RowGroup[] {
  const keys: readonly (CountryCode | null)[] = [...countriesOf(partners, locale), null];
  return keys.flatMap((key) => {
    const rows = partners.filter(({ country }) => country === key).map((partner) => ({ cells: cellsOf(partner, text) }));
    const label = key === null ? text('reports.not-stated.country') : countryName(key, locale);
    return rows.length === 0 ? [] : [{ key, label, rows, sum: null }];
  });
}

function countriesOf(partners: readonly PartnershipFacts[], locale: string): readonly CountryCode[] {
  const words = collator(locale);
  const countries = new Set(partners.map(({ country }) => country).filter((country) => country !== null));
  return [...countries].sort((one, other) => words.compare(countryName(one, locale), countryName(other, locale)));
}

function cellsOf({ name, code, kind, role }: PartnershipFacts, text: DocumentTranslator['text']): readonly Cell[] {
  return [
    {
      kind: 'text',
      text: name,
      language: scriptLanguage(name),
      ...(role === null ? {} : { detail: text(`consortium.partner-role.${role}`) }),
    },
    { kind: 'text', text: code, language: 'und' },
    kind === null ? { kind: 'missing', reason: 'not-known' } : { kind: 'text', text: text(`consortium.partner-kind.${kind}`), code: kind },
  ];
}
