import { runCommand } from './lib/bootstrap/trouble.mjs';
import { ensure } from './lib/ensure.mjs';

await runCommand(async () => {
  await ensure(import.meta.url);
  const { verify } = await import('./audit/verify.ts');
  return verify(process.argv.slice(2));
});
