import { checkMember, MEMBER_FIELD_CODES, type MemberDraft } from './member-draft';

const WRONG: readonly (readonly [MemberDraft, object])[] = [
  [{ role: 'boss' }, { pointer: '/role', code: 'member.unknown-role' }],
  [{ role: 'administrator' }, { pointer: '/role', code: 'member.unknown-role' }],
  [{ role: 'partner' }, { pointer: '/partner', code: 'member.partner-missing' }],
  [
    { role: 'partner', partner: null },
    { pointer: '/partner', code: 'member.partner-missing' },
  ],
  [
    { role: 'partner', partner: 'ELSEWHERE' },
    { pointer: '/partner', code: 'member.unknown-partner' },
  ],
  [
    { role: 'viewer', partner: 'ELSEWHERE' },
    { pointer: '/partner', code: 'member.unknown-partner' },
  ],
  [
    { role: 'lead', workPackages: ['WP2', 'WP9'] },
    { pointer: '/workPackages', code: 'member.unknown-work-package' },
  ],
  [
    { role: 'viewer', workPackages: ['WP2'] },
    { pointer: '/workPackages', code: 'member.work-packages-without-lead' },
  ],
];
const SETTINGS = { partners: ['CESIE'], workPackages: ['WP1', 'WP2'] };

describe('checkMember', () => {
  it.each<MemberDraft>([
    { role: 'partner', partner: 'CESIE' },
    { role: 'lead', partner: 'CESIE' },
    { role: 'lead', workPackages: ['WP2', 'WP1'] },
    { role: 'viewer', workPackages: [] },
    { role: 'coordinator', workPackages: null },
    { role: 'viewer', partner: null },
  ])('accepts %j', (draft) => {
    expect(checkMember(draft, SETTINGS)).toEqual([]);
  });

  it.each(WRONG)('refuses %j with %j', (draft, error) => {
    expect(checkMember(draft, SETTINGS)).toEqual([error]);
  });

  it('has a case for every code it can answer with', () => {
    expect([...new Set(WRONG.map(([, error]) => Reflect.get(error, 'code')))].sort()).toEqual([...MEMBER_FIELD_CODES].sort());
  });
});
