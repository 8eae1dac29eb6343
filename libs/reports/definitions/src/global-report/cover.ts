import { isEmptyFilter } from '@turnout/events/domain';
import type { CoverBlock, Fact } from '@turnout/reports/document';
import { type DocumentTranslator, formatLongDate } from '@turnout/shared/i18n';
import { type IsoDate, isoDate } from '@turnout/shared/kernel';
import type { Composition } from '../composition';
import { describeSelection } from '../describe-selection';
import { spanOf } from '../span-of-records';
import type { GlobalReportFacts } from './global-report-facts';
import { packagesOf, packageTitle } from './packages';

/** Facts of the cover, in the order in which they are printed. */
type CoverFact = 'deliverable' | 'version' | 'date' | 'lead' | 'coordinator' | 'beneficiary' | 'grant' | 'events' | 'selection' | 'website';

/** The cover: what is known of the deliverable and of the project; a fact that nobody stated has no line. */
export function coverOf(composition: Composition, facts: GlobalReportFacts, translator: DocumentTranslator): CoverBlock {
  const { card, partnership, project, filter } = facts;
  const [workPackage, ...others] = packagesOf(facts);
  const nameOf = (code: string | null): string | null => partnership.find((partner) => partner.code === code)?.name ?? code;
  const words: Readonly<Record<CoverFact, string | null>> = {
    deliverable: deliverableWords(composition.deliverable, facts, translator),
    version: composition.versionLabel,
    date: formatLongDate(dateOf(composition, facts), translator.locale),
    lead: others.length > 0 ? null : nameOf(workPackage?.leadPartner ?? null),
    coordinator: partnership.find(({ role }) => role === 'coordinator')?.name ?? null,
    beneficiary: card.beneficiary,
    grant: project.grantNumber,
    events: periodWords(facts, translator),
    selection: isEmptyFilter(filter) ? null : describeSelection(facts, translator),
    website: card.website,
  };
  return {
    kind: 'cover',
    logo: facts.logo,
    facts: Object.entries(words).flatMap(([name, text]) => fact(name as CoverFact, text, translator)),
  };
}

/** What stands below the title: the work package that the report is about, where there is one; else the selection it covers. */
export function coverSubtitle(facts: GlobalReportFacts, translator: DocumentTranslator): string | null {
  const [workPackage, ...others] = packagesOf(facts);
  return workPackage === undefined || others.length > 0 ? describeSelection(facts, translator) : packageTitle(workPackage, translator);
}

function fact(name: CoverFact, text: string | null, translator: DocumentTranslator): readonly Fact[] {
  return text === null ? [] : [{ label: translator.text(`reports.cover.${name}`), value: { kind: 'text', text } }];
}

function dateOf({ date }: Composition, { asOf }: GlobalReportFacts): IsoDate {
  return date ?? isoDate(asOf.slice(0, 10));
}

function deliverableWords(code: string | null, { card }: GlobalReportFacts, { text }: DocumentTranslator): string | null {
  if (code === null) return null;
  return text('reports.global.work-package', { code, title: card.deliverables.find((each) => each.code === code)?.title ?? 'none' });
}

function periodWords({ records }: GlobalReportFacts, { text, locale }: DocumentTranslator): string | null {
  const span = spanOf(records);
  if (span === null) return null;
  const [from, to] = [formatLongDate(span.from, locale), formatLongDate(span.to, locale)];
  return from === to ? from : text('reports.period.span', { from, to });
}
