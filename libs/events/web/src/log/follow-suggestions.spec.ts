import type { ProjectSetup } from '../setup/project-setup';
import { BLANK } from './event-fields';
import { followSuggestions } from './follow-suggestions';

const type = (code: string, level: 'national' | 'international') => ({
  ...{ code, label: code, level, hue: 0, workPackage: 'WP2' },
  ...{ aim: null, format: null, targetGroup: null },
});
const setup: ProjectSetup = {
  project: {
    ...{ code: 'p', acronym: 'P', title: 'P', startsOn: null, endsOn: null, durationMonths: null },
    ...{ reportingFrom: null, reportingTo: null, countries: [], deliverables: [], milestones: [] },
    breakdownDimensions: [],
  },
  partners: [
    { code: 'CESIE', name: null, country: 'IT', spellings: [] },
    { code: 'CEO', name: null, country: 'PL', spellings: ['CCE'] },
  ],
  types: [type('igniting', 'national'), type('bench-learning', 'international')],
  workPackages: [],
  periods: [],
};
const follow = (before: typeof BLANK, after: typeof BLANK) => followSuggestions(before, after, setup, 'en-GB');

describe('what type and lead partner suggest', () => {
  it('fills in level, work package and country', () => {
    const after = follow(BLANK, { ...BLANK, type: 'igniting', leadPartner: 'CESIE' });
    expect(after).toMatchObject({ level: 'national', workPackage: 'WP2', country: 'Italy' });
  });

  it('changes with them, also by another spelling', () => {
    const before = follow(BLANK, { ...BLANK, leadPartner: 'CESIE' });
    expect(follow(before, { ...before, leadPartner: 'CCE' }).country).toBe('Poland');
  });

  it('leaves what somebody chose', () => {
    const before = { ...follow(BLANK, { ...BLANK, leadPartner: 'CESIE' }), country: 'Portugal' };
    expect(follow(before, { ...before, leadPartner: 'CEO' }).country).toBe('Portugal');
  });

  it('suggests no single country for an international event', () => {
    const before = follow(BLANK, { ...BLANK, leadPartner: 'CESIE', type: 'igniting' });
    expect(follow(before, { ...before, type: 'bench-learning' })).toMatchObject({ level: 'international', country: '' });
  });

  it('takes a count that was typed as "about" for an estimate', () => {
    expect(follow(BLANK, { ...BLANK, count: '~50' }).quality).toBe('estimate');
    expect(follow(BLANK, { ...BLANK, count: '50' }).quality).toBe('exact');
    // Both were typed before anything followed.
    expect(follow(BLANK, { ...BLANK, count: '35+', leadPartner: 'CESIE' })).toMatchObject({ quality: 'estimate', country: 'Italy' });
  });
});
