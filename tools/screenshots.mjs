import { runCommand } from './lib/bootstrap/trouble.mjs';
import { ensure } from './lib/ensure.mjs';

await runCommand(async () => {
  await ensure(import.meta.url);
  const { screenshots } = await import('./screenshots/screenshots.ts');
  return screenshots();
});
