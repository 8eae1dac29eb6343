import { type Actor, type Operation, OPERATIONS, PROJECT_ROLES, reachOf } from './index';

const ACTORS: readonly Actor[] = ['administrator', ...PROJECT_ROLES];
const ALL = ['all', 'all', 'all', 'all', 'all'];
const SETTINGS = ['all', 'all', null, null, null];
const RECORDING = ['all', 'all', 'all', 'own', null];

/** The table once more, by hand: what administrator, coordinator, lead, partner and viewer reach. */
const EXPECTED: Readonly<Record<Operation, readonly (string | null)[]>> = {
  'health.read': ALL,
  'contract.read': ALL,
  'session.open': ALL,
  'session.read': ALL,
  'session.close': ALL,
  'project.list': ALL,
  'project.read': ALL,
  'project.change': SETTINGS,
  'consortium.read': ALL,
  'consortium.change': SETTINGS,
  'target.read': ALL,
  'target.change': SETTINGS,
  'event.read': ALL,
  'event.record': RECORDING,
  'event.change': RECORDING,
  'event.delete': RECORDING,
  'report.read': ALL,
};

describe('reachOf', () => {
  it.each(Object.keys(OPERATIONS) as Operation[])('gives every actor its reach with %s and no more', (operation) => {
    expect(ACTORS.map((actor) => reachOf(operation, actor))).toEqual(EXPECTED[operation]);
  });

  it('lets a viewer change nothing', () => {
    const changing = (Object.keys(OPERATIONS) as Operation[]).filter((operation) => /\.(change|record|delete)$/u.test(operation));
    expect(changing.map((operation) => reachOf(operation, 'viewer'))).toEqual(changing.map(() => null));
  });

  it('opens to people who are not signed in nothing but health, contract and session', () => {
    const open = Object.entries(OPERATIONS).filter(([, { scope }]) => scope === 'public');
    expect(open.map(([operation]) => operation)).toEqual(['health.read', 'contract.read', 'session.open', 'session.close']);
  });
});
