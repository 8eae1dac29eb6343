import { type Actor, actorBefore, actorOf, type Operation, OPERATIONS, PROJECT_ROLES, reachOf, roleOf, tokenNeedOf } from './access';

const ACTORS: readonly Actor[] = ['administrator', 'coordinator', 'lead', 'package-lead', 'partner', 'viewer'];

describe('reachOf', () => {
  it.each([
    ['event.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['event.record', ['all', 'all', 'all', 'own', 'own', null]],
    ['event.change', ['all', 'all', 'all', 'own', 'own', null]],
    ['event.delete', ['all', 'all', 'all', 'own', 'own', null]],
    ['event.submit', ['all', 'all', 'all', 'own', 'own', null]],
    ['event.review', ['all', 'all', 'all', 'own', null, null]],
    ['event.comment', ['all', 'all', 'all', 'own', 'own', null]],
    ['evidence.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['evidence.open-personal', ['all', 'all', 'all', 'own', 'own', null]],
    ['evidence.change', ['all', 'all', 'all', 'own', 'own', null]],
    ['project.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['project.change', ['all', 'all', null, null, null, null]],
    ['history.read', ['all', 'all', 'all', 'all', null, null]],
    ['member.read', ['all', 'all', null, null, null, null]],
    ['member.change', ['all', 'all', null, null, null, null]],
    ['consortium.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['consortium.change', ['all', 'all', null, null, null, null]],
    ['target.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['target.change', ['all', 'all', null, null, null, null]],
    ['reporting-period.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['reporting-period.change', ['all', 'all', null, null, null, null]],
    ['view.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['view.keep', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['view.share', ['all', 'all', 'all', 'all', null, null]],
    ['import.read', ['all', 'all', 'all', 'own', 'own', null]],
    ['import.manage', ['all', 'all', 'all', 'own', 'own', null]],
    ['finding.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['finding.settle', ['all', 'all', 'all', 'own', null, null]],
    ['finding.repair', ['all', 'all', 'all', 'own', 'own', null]],
    ['missing.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['reminder-rules.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['reminder-rules.change', ['all', 'all', null, null, null, null]],
    ['reminder.read', ['all', 'all', 'all', 'all', null, null]],
    ['reminder.ask', ['all', 'all', 'all', 'all', null, null]],
    ['report.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['report.compose', ['all', 'all', 'all', 'all', null, null]],
    ['version.read', ['all', 'all', 'all', 'all', 'all', 'all']],
    ['version.freeze', ['all', 'all', 'all', 'all', null, null]],
    ['version.share', ['all', 'all', 'all', 'all', null, null]],
  ] satisfies [Operation, (string | null)[]][])(
    'of %s is %j for administrator, coordinator, lead, lead of some work packages, partner and viewer',
    (operation, reaches) => {
      expect(ACTORS.map((actor) => reachOf(operation, actor))).toEqual(reaches);
    },
  );

  it('of what is no matter of roles is everything', () => {
    const others = (Object.keys(OPERATIONS) as Operation[]).filter((operation) =>
      ['public', 'signed-in'].includes(OPERATIONS[operation].scope),
    );
    expect(others).toEqual([
      'health.read',
      'contract.read',
      'session.open',
      'session.read',
      'session.close',
      'setup.redeem',
      'password.reset',
      'account.change',
      'invitation.accept',
      'token.manage',
      'feed.manage',
      'feed.read',
      'project.list',
      'digest.stop',
      'shared-version.read',
    ]);
    expect(others.map((operation) => reachOf(operation, 'viewer'))).toEqual(others.map(() => 'all'));
  });

  it('of what a role in any project allows is that of the role', () => {
    const others = (Object.keys(OPERATIONS) as Operation[]).filter((operation) => OPERATIONS[operation].scope === 'somewhere');
    expect(others).toEqual(['project.create']);
    expect(ACTORS.map((actor) => reachOf('project.create', actor))).toEqual(['all', 'all', null, null, null, null]);
  });

  it('of what concerns the installation is its administrator’s', () => {
    const others = (Object.keys(OPERATIONS) as Operation[]).filter((operation) => OPERATIONS[operation].scope === 'installation');
    expect(others).toEqual(['second-factor.remove', 'account.list', 'account.manage', 'outbox.read', 'job.read', 'job.run']);
    for (const operation of others) expect(ACTORS.map((actor) => reachOf(operation, actor))).toEqual(['all', null, null, null, null, null]);
  });

  it('is decided in the list above for every operation of a project', () => {
    const operations = (Object.keys(OPERATIONS) as Operation[]).filter((operation) => OPERATIONS[operation].scope === 'project');
    expect(operations).toHaveLength(39);
  });
});

describe('a lead of some work packages', () => {
  it('is who has packages named in that role, and no other', () => {
    const actors = PROJECT_ROLES.map((role) => [actorOf({ role, workPackages: [] }), actorOf({ role, workPackages: ['WP2'] })]);
    expect(actors).toEqual([
      ['coordinator', 'coordinator'],
      ['lead', 'package-lead'],
      ['partner', 'partner'],
      ['viewer', 'viewer'],
    ]);
  });

  it('leads in these, works for a partner elsewhere, and is called a lead', () => {
    expect([actorBefore('package-lead', true), actorBefore('package-lead', false)]).toEqual(['lead', 'partner']);
    expect(roleOf('package-lead')).toBe('lead');
  });

  it.each(ACTORS.filter((actor) => actor !== 'package-lead'))('is nothing to a %s', (actor) => {
    expect([actorBefore(actor, true), actorBefore(actor, false), roleOf(actor)]).toEqual([actor, actor, actor]);
  });

  it('gets in with everything a lead may, and with nothing else', () => {
    const admitted = (actor: Actor) => (Object.keys(OPERATIONS) as Operation[]).filter((operation) => reachOf(operation, actor) !== null);
    expect(admitted('package-lead')).toEqual(admitted('lead'));
  });
});

describe('tokenNeedOf', () => {
  const operations = Object.keys(OPERATIONS) as Operation[];
  const needing = (need: string) => operations.filter((operation) => tokenNeedOf(operation) === need);

  it('lets tokens read what is no secret', () => {
    expect(needing('read')).toEqual([
      'health.read',
      'contract.read',
      'session.read',
      'feed.read',
      'account.list',
      'project.list',
      'project.read',
      'history.read',
      'member.read',
      'consortium.read',
      'target.read',
      'reporting-period.read',
      'event.read',
      'evidence.read',
      'evidence.open-personal',
      'view.read',
      'import.read',
      'finding.read',
      'missing.read',
      'reminder-rules.read',
      'reminder.read',
      'report.read',
      'version.read',
      'shared-version.read',
    ]);
  });

  it('keeps tokens from everything by which people get in', () => {
    expect(needing('never')).toEqual([
      'session.open',
      'session.close',
      'setup.redeem',
      'password.reset',
      'account.change',
      'second-factor.remove',
      'invitation.accept',
      'token.manage',
      'feed.manage',
      'account.manage',
      'outbox.read',
      'job.read',
      'job.run',
      'digest.stop',
    ]);
  });

  it('asks for a token that writes for everything else, all of it in projects', () => {
    expect(needing('write').map((operation) => OPERATIONS[operation].scope)).toEqual(
      needing('write').map((operation) => (operation === 'project.create' ? 'somewhere' : 'project')),
    );
  });
});
