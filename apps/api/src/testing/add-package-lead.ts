import { addAccount } from './add-account';
import type { TestApi } from './start-test-api';

/** Adds an account with the demo password that leads work packages of Soci@ll, made where the project has none of that code. */
export async function addPackageLead(
  api: TestApi,
  email: string,
  workPackages: readonly string[],
  partner: string | null = null,
): Promise<void> {
  await addAccount(api.dataSource, email);
  const coordinator = await api.signedIn('coordinator@example.org');
  for (const code of workPackages) await coordinator.post('/projects/sociall/work-packages', { code, title: code });
  const answer = await coordinator.post('/projects/sociall/members', { email, role: 'lead', partner, workPackages });
  if (answer.status !== 201) throw new Error(answer.text);
}
