import { isoDate } from '@turnout/shared/kernel';
import type { ImportVocabulary, RawTable } from '../import';

const type = (code: string, label: string, level: 'national' | 'international'): ImportVocabulary['types'][number] => ({
  ...{ code, names: [label], level, workPackage: 'WP2' },
});

/** The words of the Soci@ll project before anybody taught it another spelling. */
export const SOCIALL_VOCABULARY: ImportVocabulary = {
  types: [
    type('igniting', 'Igniting event', 'national'),
    type('peer-learning', 'Peer-learning event', 'national'),
    type('bench-learning', 'Bench-learning international webinar', 'international'),
    type('forward-looking', 'Forward-looking session', 'national'),
  ],
  partners: [
    { code: 'INOVA+', names: [] },
    { code: 'CMM', names: [] },
    { code: 'AEAS', names: ['Agrupamento de Escolas Abel Salazar'] },
    { code: 'CEO', names: ['CCE'] },
    { code: 'CARDET', names: [] },
    { code: 'CESIE', names: [] },
    { code: 'OXFAM', names: [] },
    { code: 'LGSG', names: ['Giovanni da San Giovanni'] },
    { code: 'Alessandro Volta', names: [] },
  ],
  countries: ['PT', 'PL', 'CY', 'IT'],
  workPackages: [{ code: 'WP2', names: ['Establishment and maintenance the Soci@ll Network'] }],
  dimensions: [],
  deliverables: [],
  milestones: [],
  period: { from: isoDate('2018-01-01'), to: null },
  today: isoDate('2026-11-22'),
};

/** A table of plain texts, as it is pasted: cells between tabs, rows numbered from 1. */
export function tableOf(text: string, name: string | null = null): RawTable {
  const rows = text.split('\n').map((line, index) => ({ number: index + 1, cells: line.split('\t').map((cell) => ({ text: cell })) }));
  return { name, rows };
}
