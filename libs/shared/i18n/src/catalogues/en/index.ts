import { accounts } from './accounts';
import { consortium } from './consortium';
import { events } from './events';
import { history } from './history';
import { impact } from './impact';
import { quality } from './quality';
import { reports } from './reports';
import { reportsComposer } from './reports-composer';
import { reportsVersions } from './reports-versions';
import { reportsWork } from './reports-work';
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
  ...reports,
  ...reportsComposer,
  ...reportsVersions,
  ...reportsWork,
} as const;
