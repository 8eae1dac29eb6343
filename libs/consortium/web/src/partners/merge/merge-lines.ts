import type { PartnerMergePreview } from '@turnout/shared/api-client';
import { countryName, type MessageKey, type Translator } from '@turnout/shared/i18n';

/** Sentences about one side of a merge. */
export interface MergePart {
  readonly title: MessageKey;
  readonly lines: readonly string[];
}

type MergedFact = PartnerMergePreview['filled'][number];

/** Puts what a merge would do into sentences. */
export function mergeLines(preview: PartnerMergePreview, translator: Translator): MergePart[] {
  return [
    { title: 'consortium.merge.partner-title', lines: partnerLines(preview, translator) },
    { title: 'consortium.merge.follow-title', lines: followLines(preview, translator) },
    { title: 'consortium.merge.sums-title', lines: sumLines(preview, translator) },
  ];
}

function partnerLines({ goes, stays, merged, addedSpellings, filled, conflicts }: PartnerMergePreview, translator: Translator): string[] {
  const { text } = translator;
  return [
    text('consortium.merge.gone', { goes: goes.code, stays: stays.code }),
    ...(addedSpellings.length === 0 ? [] : [text('consortium.merge.spellings', { stays: stays.code, names: addedSpellings.join(', ') })]),
    ...filled.map((field) =>
      text('consortium.merge.filled', { field: text(`history.field.${field}`), value: factWords(field, merged[field] ?? '', translator) }),
    ),
    ...conflicts.map(({ field, kept, lost }) =>
      text('consortium.merge.conflict', {
        field: text(`history.field.${field}`),
        kept: factWords(field, kept, translator),
        lost: factWords(field, lost, translator),
      }),
    ),
  ];
}

function followLines({ goes, stays, follows, records }: PartnerMergePreview, { text }: Translator): string[] {
  const lines = follows.filter(({ count }) => count > 0).map(({ kind, count }) => text(`consortium.merge.follows.${kind}`, { count }));
  if (lines.length === 0) return [text('consortium.merge.nothing-follows', { goes: goes.code })];
  const { approved, ledOnly, coOrganisedOnce } = records;
  return [
    ...lines,
    ...(approved === 0 ? [] : [text('consortium.merge.approved', { count: approved })]),
    ...(ledOnly === 0 ? [] : [text('consortium.merge.led-only', { count: ledOnly, stays: stays.code })]),
    ...(coOrganisedOnce === 0 ? [] : [text('consortium.merge.once', { count: coOrganisedOnce, stays: stays.code })]),
  ];
}

function sumLines({ goes, stays, records: { sums } }: PartnerMergePreview, { text }: Translator): string[] {
  const line = (name: string, { records, participants }: (typeof sums)['goes']): string =>
    text('consortium.merge.sum', { name, records, participants: participants ?? -1 });
  const doubles = sums.goes.records + sums.stays.records - sums.merged.records;
  return [
    text('consortium.merge.now', { goes: line(goes.code, sums.goes), stays: line(stays.code, sums.stays) }),
    text('consortium.merge.then', { stays: line(stays.code, sums.merged) }),
    ...(doubles === 0 ? [] : [text('consortium.merge.doubles', { count: doubles })]),
    text('consortium.merge.totals'),
  ];
}

function factWords(field: MergedFact, value: string, { text, has, locale }: Translator): string {
  if (field === 'country') return countryName(value, locale);
  const key = `consortium.partner-${field}.${value}`;
  return has(key) ? text(key) : value;
}
