import type { Actor } from '@turnout/accounts/domain';
import { EVENT_STATUSES, type EventStatus } from '../vocabulary';
import { permissionsOf } from './event-permissions';

const reviewOf = (actor: Parameters<typeof permissionsOf>[0]['actor'], isOwn: boolean, isInPackages = false): Record<EventStatus, string> =>
  Object.fromEntries(
    EVENT_STATUSES.map((status) => [status, permissionsOf({ actor, isOwn, isInPackages, status, isHeld: false }).review.join(' ')]),
  ) as Record<EventStatus, string>;

describe('permissionsOf', () => {
  it.each(['administrator', 'coordinator', 'lead'] as const)('lets the %s do everything, at any time', (actor) => {
    for (const status of EVENT_STATUSES) {
      expect(permissionsOf({ actor, isOwn: false, isInPackages: false, status, isHeld: false })).toMatchObject({
        change: true,
        delete: true,
        comment: true,
        evidence: true,
        lock: null,
      });
    }
    expect(reviewOf(actor, false)).toEqual({
      planned: 'hold cancel',
      held: 'submit cancel',
      submitted: 'return approve',
      returned: 'submit cancel',
      approved: 'reopen',
      cancelled: 'reopen',
    });
  });

  it('lets a partner do its part with its own events, and locks what is submitted or approved', () => {
    expect(reviewOf('partner', true)).toEqual({
      planned: 'hold cancel',
      held: 'submit cancel',
      submitted: '',
      returned: 'submit cancel',
      approved: '',
      cancelled: '',
    });
    const open = { change: true, delete: true, comment: true, evidence: true, lock: null };
    const locked = { change: false, delete: false, comment: true, evidence: false, lock: 'review' };
    expect(
      EVENT_STATUSES.map((status) => permissionsOf({ actor: 'partner', isOwn: true, isInPackages: false, status, isHeld: false })),
    ).toMatchObject([open, open, locked, open, locked, open]);
  });

  it('lets a lead of some work packages do everything in these, and a partner’s part with its own events', () => {
    for (const isOwn of [true, false]) {
      expect(reviewOf('package-lead', isOwn, true)).toEqual(reviewOf('lead', isOwn));
      expect(reviewOf('package-lead', isOwn, false)).toEqual(reviewOf('partner', isOwn));
      for (const status of EVENT_STATUSES) {
        for (const isHeld of [true, false]) {
          const standing = { isOwn, status, isHeld };
          const mayAs = (actor: Actor, isInPackages: boolean) => permissionsOf({ ...standing, actor, isInPackages });
          expect(mayAs('package-lead', true)).toEqual(mayAs('lead', false));
          expect(mayAs('package-lead', false)).toEqual(mayAs('partner', false));
        }
      }
    }
  });

  it('gives work packages to nobody else', () => {
    for (const actor of ['partner', 'viewer'] as const) expect(reviewOf(actor, false, true)).toEqual(reviewOf(actor, false));
  });

  it.each([
    ['administrator', false],
    ['coordinator', false],
    ['lead', false],
    ['partner', true],
  ] as const)('lets a %s only comment on an event of a locked period', (actor, isOwn) => {
    for (const status of EVENT_STATUSES) {
      const held = permissionsOf({ actor, isOwn, isInPackages: false, status, isHeld: true });
      expect(held).toEqual({ change: false, delete: false, comment: true, evidence: false, review: [], lock: 'period' });
    }
  });

  it.each([
    ['partner', false],
    ['viewer', false],
    ['viewer', true],
  ] as const)('lets a %s whose event it is (%p) read only, which is no lock', (actor, isOwn) => {
    for (const status of EVENT_STATUSES) {
      const isHeldBack = permissionsOf({ actor, isOwn, isInPackages: false, status, isHeld: status === 'approved' });
      expect(isHeldBack).toEqual({ change: false, delete: false, comment: false, evidence: false, review: [], lock: null });
    }
  });
});
