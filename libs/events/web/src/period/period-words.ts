import type { HoldingPeriod } from '@turnout/events/domain';
import { type Translator, withDates } from '@turnout/shared/i18n';

/** Says in a few words, beside the date that is typed, that a locked period would hold the event. */
export function typedPeriodWords({ code, lockedAt }: HoldingPeriod, translator: Translator): string {
  return translator.text('events.period.typed', withDates({ period: code, since: lockedAt.slice(0, 10) }, translator.locale));
}

/** Says which locked period holds an event, since when, and what can be done about it. */
export function periodWords({ code, title, lockedAt, until }: HoldingPeriod, translator: Translator): string {
  const period = title === null ? code : `${code} (${title})`;
  return translator.text(
    'events.period.held',
    withDates({ period, since: lockedAt.slice(0, 10), until: until ?? 'none' }, translator.locale),
  );
}
