import type { ReportDocument } from '@turnout/reports/document';
import { safeText } from './sheet-text';

/** Most characters of a footer, and how many of them names may take. */
const MOST_NAME = 60;

/** The running footer of a printed sheet: whose document it is at the left, the page at the right. */
export function footerOf({ project, title, words }: ReportDocument): string {
  const name = literal([project.name, title].map((text) => text.slice(0, MOST_NAME)).join(' · '));
  const page = words.pageOf
    .split(/(\{pages?\})/u)
    .map((part) => (part === '{page}' ? '&P' : part === '{pages}' ? '&N' : literal(part)))
    .join('');
  return `&L${name}&R${page}`;
}

/** In footers `&` begins a command. */
function literal(text: string): string {
  return safeText(text).replaceAll('&', '&&').replaceAll('\n', ' ');
}
