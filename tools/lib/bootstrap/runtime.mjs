import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { Trouble } from './trouble.mjs';

const OLDEST_TO_BEGIN = [20, 19];
const OLDEST_TO_RUN = [24, 15];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What the tools may never do on their own: ask, phone home, or leave a process behind. */
const QUIET_TOOLS = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NX_SKIP_REMOTE_CACHE: 'true',
  NG_CLI_ANALYTICS: 'false',
  DO_NOT_TRACK: '1',
};

/** Refuses a Node too old to begin with. */
export function requireNodeToBegin() {
  if (isAtLeast(OLDEST_TO_BEGIN)) return;
  throw new Trouble(`Turnout needs Node ${OLDEST_TO_BEGIN.join('.')} or newer; this is ${process.version}.`);
}

/**
 * Goes on under a Node new enough to run everything: this one, or the one that came with the packages. In the second case
 * the script runs again as a child, this process waits for it, and ends with its exit code.
 * @param {string} script path of the script that was started
 */
export async function continueOnOwnNode(script) {
  Object.assign(process.env, { ...QUIET_TOOLS, ...process.env });
  const node = isAtLeast(OLDEST_TO_RUN) ? process.execPath : bundledNode();
  const folders = [dirname(node), join(ROOT, 'node_modules', '.bin')];
  process.env.PATH = [...folders, process.env.PATH ?? ''].join(delimiter);
  if (node === process.execPath) return;
  // The channel tells the child when this process is gone, however it went.
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  process.exit(await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1))));
}

function bundledNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', program);
  if (existsSync(path)) return path;
  throw new Trouble(
    `Turnout runs on Node ${OLDEST_TO_RUN.join('.')} or newer and brings none for ${process.platform}-${process.arch}: ` +
      `install a newer Node (this is ${process.version}) and run the command again.`,
  );
}

function isAtLeast([major, minor]) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
