import { formatCount } from '@turnout/shared/i18n';

/** A difference as people read it: `+7`, `−18`; a zero where nothing moved. */
export function signed(difference: number, locale: string): string {
  const figure = formatCount(Math.abs(difference), locale);
  return difference === 0 ? figure : `${difference > 0 ? '+' : '−'}${figure}`;
}
