import { formatCount, formatDateRange, formatRatio } from '@turnout/shared/i18n';
import { assertNever } from '@turnout/shared/kernel';
import type { Cell } from './cell';
import type { DocumentWords } from './report-document';

/** A cell as a person reads it. The one place that formats values, so that no two formats can disagree. */
export function formatCell(cell: Cell, locale: string, words: DocumentWords): string {
  switch (cell.kind) {
    case 'text':
      return cell.detail === undefined ? cell.text : `${cell.text} · ${cell.detail}`;
    case 'count':
      return formatCount(cell.value, locale) + (cell.isEstimate === true ? words.estimateMark : '');
    case 'ratio':
      return formatRatio(cell.value, locale);
    case 'date':
      return formatDateRange(cell.from, cell.to, locale);
    case 'missing':
      return cell.reason === 'not-known' ? words.notKnown : words.notApplicable;
    default:
      return assertNever(cell);
  }
}
