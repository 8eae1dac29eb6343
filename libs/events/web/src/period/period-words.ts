import type { HoldingPeriod } from '@turnout/events/domain';
import { type Translator, withDates } from '@turnout/shared/i18n';

/** Says which locked period holds an event, since when, and what can be done about it. */
export function periodWords({ code, title, lockedAt, until }: HoldingPeriod, translator: Translator): string {
  const period = title === null ? code : `${code} (${title})`;
  return translator.text(
    'events.period.held',
    withDates({ period, since: lockedAt.slice(0, 10), until: until ?? 'none' }, translator.locale),
  );
}
