import { runCommand } from './lib/bootstrap/trouble.mjs';
import { ensure } from './lib/ensure.mjs';

await runCommand(async () => {
  await ensure(import.meta.url);
  const { bench } = await import('./bench/bench.ts');
  return bench(process.argv.slice(2));
});
