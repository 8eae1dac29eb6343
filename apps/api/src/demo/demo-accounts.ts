import { AccountEntity, MembershipEntity, Passwords } from '@turnout/accounts/server';
import type { ProjectRole } from '@turnout/accounts/domain';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

/** The password of every demo account; shown at the start and on the sign-in page. */
export const DEMO_PASSWORD = 'turnout-demo';

interface DemoAccount {
  readonly name: string;
  readonly displayName: string;
  readonly isAdministrator?: true;
  readonly role?: ProjectRole;
  /** Codes of the projects the role is in; every project without it. */
  readonly projects?: readonly string[];
  /** Code of the partner the person acts for. */
  readonly partner?: string;
}

/** Who can be tried out. */
const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { name: 'admin', displayName: 'Demo administrator', isAdministrator: true },
  { name: 'coordinator', displayName: 'Demo coordinator', role: 'coordinator' },
  { name: 'lead', displayName: 'Demo work-package lead', role: 'lead', projects: ['sociall'] },
  { name: 'partner', displayName: 'Demo partner', role: 'partner', projects: ['sociall'], partner: 'CESIE' },
  { name: 'viewer', displayName: 'Demo viewer', role: 'viewer', projects: ['sociall'] },
  { name: 'other', displayName: 'Demo coordinator of another project', role: 'coordinator', projects: ['exchange-hub-plus'] },
];

/** A project that demo accounts can be members of. */
export interface DemoProject {
  readonly id: string;
  readonly code: string;
  readonly partners: readonly { readonly id: string; readonly code: string }[];
}

/** Adds the demo accounts and makes them members of the demo projects. */
export async function seedDemoAccounts(manager: EntityManager, projects: readonly DemoProject[], now: Date): Promise<void> {
  const passwords = new Passwords();
  for (const { name, displayName, isAdministrator = false, ...demo } of DEMO_ACCOUNTS) {
    const id = newId();
    const passwordHash = await passwords.hash(DEMO_PASSWORD);
    await manager.insert(AccountEntity, { id, email: `${name}@example.org`, displayName, passwordHash, isAdministrator, createdAt: now });
    const { role, projects: codes } = demo;
    if (role === undefined) continue;
    for (const project of projects.filter(({ code }) => codes?.includes(code) ?? true)) {
      const partnerId = project.partners.find(({ code }) => code === demo.partner)?.id ?? null;
      await manager.insert(MembershipEntity, { projectId: project.id, accountId: id, role, partnerId, createdAt: now });
    }
  }
}
