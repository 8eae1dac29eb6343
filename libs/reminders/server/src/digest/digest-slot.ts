import type { DigestTime } from '@turnout/reminders/domain';
import type { Schedule } from '@turnout/shared/server-platform';

/** When a project's digests go out, as a schedule. */
export function weekly({ weekday, hour, zone }: DigestTime): Schedule {
  return { every: 'week', on: weekday, at: `${String(hour).padStart(2, '0')}:00`, zone };
}
