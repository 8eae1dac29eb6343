import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Trouble } from '../bootstrap/trouble.mjs';
import { noteChild } from '../leftover.ts';
import { freePort } from '../port.ts';
import { serverEnvironment, type Cluster } from './cluster.ts';
import type { Account } from './account.ts';

/** A server as it is to be started. */
export interface ServerPlan {
  readonly program: string;
  readonly cluster: Cluster;
  readonly account: Account | null;
  readonly isDurable: boolean;
  readonly logFile: string;
  readonly noteFile: string;
}

/** A server that accepts connections. */
export interface RunningServer {
  readonly port: number;
  readonly child: ChildProcess;
}

const RETRY_FOR_MS = 30_000;

/** What a killed predecessor causes until the system has cleared it away, and a port that was taken in between. */
const PASSING = /lock file ".*" already exists|pre-existing shared memory block|Address already in use/;

const COMMON = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '100', timezone: 'UTC', log_timezone: 'UTC' };

/** A test database need not outlive the machine, so it waits for no disk. */
const FLEETING = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Starts the server on a free port of the loopback interface and waits until it accepts connections. */
export async function startServer(plan: ServerPlan): Promise<RunningServer> {
  const until = Date.now() + RETRY_FOR_MS;
  for (;;) {
    const port = await freePort();
    const child = launch(plan, port);
    if (await isReady(child, plan.cluster.folder)) return { port, child };
    const log = readFileSync(plan.logFile, 'utf8');
    if (!PASSING.test(log) || Date.now() > until) {
      throw new Trouble(`The embedded PostgreSQL did not start: ${lastComplaint(log)} (all of it: ${plan.logFile})`);
    }
    await sleep(250);
  }
}

/** Stops the server: connections are cut, what is committed is written. */
export async function stopServer({ child }: RunningServer): Promise<void> {
  // SIGINT is PostgreSQL's "fast shutdown"; Windows knows only one way to end a process.
  const steps = process.platform === 'win32' ? (['SIGTERM'] as const) : (['SIGINT', 'SIGQUIT', 'SIGKILL'] as const);
  for (const signal of steps) {
    if (hasEnded(child)) return;
    child.kill(signal);
    for (const until = Date.now() + 15_000; !hasEnded(child) && Date.now() < until;) await sleep(10);
  }
}

function launch({ program, cluster, account, isDurable, logFile, noteFile }: ServerPlan, port: number): ChildProcess {
  const settings = { ...COMMON, ...(isDurable ? {} : FLEETING), port: String(port) };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A file, not a pipe: the server must not choke on its messages when this process is killed.
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(program, ['-D', cluster.folder, ...options], {
    ...account,
    cwd: cluster.folder,
    env: serverEnvironment(),
    stdio: ['ignore', log, log],
    // In a group of its own, so that Ctrl-C reaches it through this process only, after the server is done with it.
    detached: isDurable && process.platform !== 'win32',
  });
  closeSync(log);
  child.on('error', (error) => process.stderr.write(`${error.message}\n`));
  if (child.pid !== undefined) noteChild(noteFile, cluster.folder, child.pid);
  return child;
}

async function isReady(child: ChildProcess, folder: string): Promise<boolean> {
  const file = join(folder, 'postmaster.pid');
  while (!hasEnded(child)) {
    // Line 1 is the server's process, line 8 its state; the same lines that pg_ctl waits for.
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true;
    await sleep(20);
  }
  return false;
}

const hasEnded = (child: ChildProcess) => child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

function lastComplaint(log: string): string {
  const lines = log.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? 'it left no message';
}
