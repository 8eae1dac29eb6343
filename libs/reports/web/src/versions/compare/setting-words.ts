import type { ComparedSetting } from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';
import { fieldWords, valueWords } from '@turnout/shared/web-platform';

/** A setting that changed, in words. */
export interface SettingInWords {
  readonly area: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const FILTER = 'filter.';

/** What a setting is called and what it said. */
export function settingWords({ area, thing, field, before, after }: ComparedSetting, translator: Translator): SettingInWords {
  const own = `reports.versions.compare.field.${field}`;
  const name = field.startsWith(FILTER)
    ? translator.text('reports.versions.compare.field.filter', { field: fieldWords(field.slice(FILTER.length), translator) })
    : translator.has(own)
      ? translator.text(own)
      : fieldWords(field, translator);
  return {
    area: translator.text(`reports.versions.compare.area.${area}`, { thing: thing ?? '' }),
    field: name,
    before: valueWords(field, before, translator),
    after: valueWords(field, after, translator),
  };
}
