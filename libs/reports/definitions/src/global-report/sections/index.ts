import type { SectionKind } from '../../composition';
import { briefReports, findingsAccepted } from './annexes';
import { charts } from './charts';
import { conclusions } from './conclusions';
import { countingRules } from './counting-rules';
import { database } from './database';
import { eventsHeld } from './events-held';
import { impact } from './impact';
import { introduction } from './introduction';
import { partnership } from './partnership';
import { pictureBlocks, pictures } from './pictures';
import type { SectionWriter } from './section-writer';
import { sums } from './sums';
import { typology } from './typology';

/** How each kind of section is written. */
export const SECTION_WRITERS: Readonly<Record<SectionKind, SectionWriter>> = {
  partnership,
  introduction,
  database,
  typology,
  'events-table': eventsHeld,
  sums,
  charts,
  impact,
  pictures,
  conclusions,
  'brief-reports': briefReports,
  'accepted-findings': findingsAccepted,
  'counting-rules': countingRules,
  own: {
    text: () => [],
    blocks: (facts, { translator }) => pictureBlocks(facts.pictures, facts, translator),
    isEmpty: (facts) => facts.pictures.length === 0,
  },
};
