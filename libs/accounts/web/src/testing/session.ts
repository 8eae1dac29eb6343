import type { Session } from '@turnout/shared/api-client';

/** Somebody who works for a partner in one project and reads another. */
export const SESSION: Session = {
  account: { id: '01900000-0000-7000-8000-000000000001', email: 'ana@example.org', displayName: 'Ana Silva', isAdministrator: false },
  memberships: [
    { project: 'sociall', role: 'partner', partner: 'CMM', workPackages: [] },
    { project: 'skola-kopiena', role: 'viewer', partner: null, workPackages: [] },
  ],
  demo: false,
};
