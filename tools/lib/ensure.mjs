import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './bootstrap/install.mjs';
import { ROOT } from './bootstrap/paths.mjs';
import { continueOnOwnNode, requireNodeToBegin } from './bootstrap/runtime.mjs';

/**
 * First line of every command: makes a bare clone ready to run it. Afterwards the packages are installed, the process runs
 * on a Node that can run everything (TypeScript included), stands in the repository's folder, and has the tools in its path.
 * @param {string} scriptUrl the command's own `import.meta.url`
 */
export async function ensure(scriptUrl) {
  requireNodeToBegin();
  process.chdir(ROOT);
  await ensureInstalled();
  await continueOnOwnNode(fileURLToPath(scriptUrl));
}
