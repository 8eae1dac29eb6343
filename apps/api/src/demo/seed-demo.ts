import type { DataSource } from 'typeorm';
import { seedDemoAccounts } from './demo-accounts';
import { loadProject } from './load-project';
import type { LoadedProject } from './loaded-project';
import { DEMO_PROJECTS } from './projects';

/** Loads the demo projects and the accounts to look at them with, all or nothing. */
export async function seedDemo(dataSource: DataSource, now: Date): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const projects: LoadedProject[] = [];
    for (const facts of DEMO_PROJECTS) projects.push(await loadProject(manager, facts, now));
    await seedDemoAccounts(manager, projects, now);
  });
}
