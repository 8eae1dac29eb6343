import type { DocumentCatalogue } from '../document-key';
import { definitions } from './definitions';
import { feed } from './feed';
import { findings } from './findings';
import { global } from './global';
import { pace } from './pace';
import { promises } from './promises';
import { reminders } from './reminders';
import { reports } from './reports';
import { vocabulary } from './vocabulary';

/** Greek, all that documents say. */
export const greek: DocumentCatalogue = {
  ...vocabulary,
  ...promises,
  ...pace,
  ...feed,
  ...findings,
  ...reminders,
  ...reports,
  ...definitions,
  ...global,
};
