import type { Actor } from '@turnout/accounts/domain';
import fc from 'fast-check';
import { checkEvidence, type EvidenceDraft } from './check-evidence';
import { documentedOf, signedCountOf } from './documented';
import { mayOpen } from './evidence-access';
import { EVIDENCE_KINDS, type EvidenceKind, isPersonal } from './evidence-vocabulary';
import { guessKind } from './guess-kind';

const list: EvidenceDraft = { kind: 'signed-list', supports: 'participants', supportsCount: 20, caption: null };

describe('checkEvidence', () => {
  it.each<[string, Partial<EvidenceDraft>, number | null, string[]]>([
    ['a list of as many as were counted', {}, 20, []],
    ['a list of which nobody said how many it names', { supportsCount: null }, null, []],
    ['evidence that the event took place', { kind: 'photo', supports: 'event', supportsCount: null, caption: 'The hall' }, 20, []],
    ['more people than were counted', {}, 19, ['/supportsCount evidence.exceeds-count']],
    ['people of a count that nobody knows', {}, null, ['/supportsCount evidence.count-of-unknown']],
    ['people where it is not about people', { supports: 'event' }, 20, ['/supportsCount evidence.count-without-participants']],
    ['nobody', { supportsCount: 0 }, 20, ['/supportsCount evidence.count-invalid']],
    ['half a person', { supportsCount: 1.5 }, 20, ['/supportsCount evidence.count-invalid']],
    ['a kind that is none', { kind: 'selfie' }, 20, ['/kind evidence.unknown-kind']],
    [
      'something else to support',
      { supports: 'costs' },
      20,
      ['/supports evidence.unknown-supports', '/supportsCount evidence.count-without-participants'],
    ],
    ['an endless caption', { caption: 'x'.repeat(501) }, 20, ['/caption evidence.caption-too-long']],
  ])('judges %s', (_what, change, count, errors) => {
    expect(checkEvidence({ ...list, ...change }, count).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(errors);
  });
});

describe('how many are documented', () => {
  it.each<[string, EvidenceDraft[], number]>([
    ['nothing at all', [], 0],
    ['two sheets of a list', [list, { ...list, supportsCount: 17 }], 37],
    ['a list beside a picture of the same people', [list, { ...list, kind: 'photo' }], 20],
    ['a list that is about the event', [{ ...list, supports: 'event' }], 0],
    ['a list of which nobody said how many it names', [{ ...list, supportsCount: null }], 0],
  ])('by %s', (_what, evidence, signed) => {
    expect(signedCountOf(evidence)).toBe(signed);
  });

  const event = (count: number | null, signedCount?: number) => ({
    participants: { count, quality: count === null ? ('unknown' as const) : ('exact' as const), method: null },
    ...(signedCount === undefined ? {} : { signedCount }),
  });

  it.each([
    [event(37, 37), 37],
    [event(37, 20), 20],
    [event(30, 37), 30],
    [event(null, 20), 0],
    [event(37), 0],
  ])('of %j is %i', (of, documented) => {
    expect(documentedOf(of)).toBe(documented);
  });

  it('is never more than were counted, and never less than nobody', () => {
    fc.assert(
      fc.property(fc.option(fc.nat(), { nil: null }), fc.nat(), (count, signed) => {
        const documented = documentedOf(event(count, signed));
        expect(documented).toBeGreaterThanOrEqual(0);
        expect(documented).toBeLessThanOrEqual(count ?? 0);
      }),
    );
  });
});

describe('mayOpen', () => {
  const who = (actor: Actor, isOwn = false, isInPackages = false) => ({ actor, isOwn, isInPackages });
  const opened = (whose: ReturnType<typeof who>): EvidenceKind[] => EVIDENCE_KINDS.filter((kind) => mayOpen(whose, kind));

  it('opens to viewers and other partners what holds no names by its nature', () => {
    const open = EVIDENCE_KINDS.filter((kind) => !isPersonal(kind));
    expect(open).toEqual(['agenda', 'photo', 'screenshot']);
    expect([opened(who('viewer')), opened(who('partner'))]).toEqual([open, open]);
  });

  it('opens everything to those who hold the event, or review it', () => {
    const those = [who('partner', true), who('lead'), who('coordinator'), who('package-lead', false, true), who('package-lead', true)];
    for (const whose of those) expect(opened(whose)).toEqual(EVIDENCE_KINDS);
    expect(opened(who('package-lead'))).toEqual(opened(who('partner')));
  });
});

describe('guessKind', () => {
  it.each<[string, EvidenceKind]>([
    ['IMG_2041.JPG', 'photo'],
    ['Lista obecności 12.05.pdf', 'signed-list'],
    ['Foglio firme.jpg', 'signed-list'],
    ['Agenda final.docx', 'agenda'],
    ['Screenshot 2024-03-01.png', 'screenshot'],
    ['Certificato di partecipazione.pdf', 'certificate'],
    ['declaration_of_honour.pdf', 'declaration'],
    ['Scan0001.pdf', 'other'],
  ])('takes %s for %s', (name, kind) => {
    expect(guessKind(name)).toBe(kind);
  });
});
