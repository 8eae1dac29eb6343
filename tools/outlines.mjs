import { runCommand } from './lib/bootstrap/trouble.mjs';
import { ensure } from './lib/ensure.mjs';

await runCommand(async () => {
  await ensure(import.meta.url);
  const { writeOutlines } = await import('./outlines/write-outlines.ts');
  await writeOutlines();
});
