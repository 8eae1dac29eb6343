import { runCommand } from './lib/bootstrap/trouble.mjs';
import { ensure } from './lib/ensure.mjs';

await runCommand(async () => {
  await ensure(import.meta.url);
  const { e2e } = await import('./e2e/e2e.ts');
  return e2e();
});
