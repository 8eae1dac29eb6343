import { isoDate } from '@turnout/shared/kernel';
import { findingsOf } from './findings-of';
import { ledgerEvent, projectFacts } from './testing';

describe('findingsOf', () => {
  it('says where it found what, and what one click may do', () => {
    const event = ledgerEvent({ id: 'e1', title: '4 meetings with parents', startsOn: isoDate('2020-05-01') });
    expect(findingsOf(projectFacts({ events: [event] }))).toEqual([
      {
        rule: 'title-says-meetings',
        severity: 'attention',
        events: ['e1'],
        pointer: '/meetings',
        params: { said: 4, meetings: 1 },
        fingerprint: expect.stringMatching(/^title-says-meetings:[0-9a-f]{16}$/u) as string,
        repair: { kind: 'change-events', changes: [{ event: 'e1', pointer: '/meetings', before: 1, after: 4 }] },
      },
    ]);
  });
});
