import { preflight } from './lib/bootstrap/preflight.mjs';
import { readSettings } from './lib/bootstrap/settings.mjs';
import { runCommand } from './lib/bootstrap/trouble.mjs';
import { ensure } from './lib/ensure.mjs';

await runCommand(async () => {
  await preflight(readSettings(process.env));
  await ensure(import.meta.url);
  const { start } = await import('./start/start.ts');
  return start();
});
