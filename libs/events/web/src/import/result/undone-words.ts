import type { Translator } from '@turnout/shared/i18n';
import type { ImportUndone } from '../client/import-wire';

/** Events that were left as they are are named up to this many. */
const MOST_NAMED = 3;

/** What became of the events of an import that was undone, in one sentence. */
export function undoneWords({ removed, restored, left }: ImportUndone, { text }: Translator): string {
  const titles = left.slice(0, MOST_NAMED).map(({ title }) => `“${title ?? text('events.bulk.gone')}”`);
  return text('events.import.undone', { removed, restored, left: left.length, titles: titles.join(', ') });
}
