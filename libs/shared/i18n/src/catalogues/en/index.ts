import { accounts } from './accounts';
import { consortium } from './consortium';
import { events } from './events';
import { history } from './history';
import { impact } from './impact';
import { quality } from './quality';
import { reminders } from './reminders';
import { reports } from './reports';
import { shared } from './shared';

/** English: the catalogue that says which messages there are. */
export const en = {
  ...shared,
  ...accounts,
  ...consortium,
  ...events,
  ...history,
  ...impact,
  ...quality,
  ...reminders,
  ...reports,
} as const;
