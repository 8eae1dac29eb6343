import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from './bootstrap/process-identity.mjs';
import { Trouble } from './bootstrap/trouble.mjs';

/** What is written down about a child, so that a later start can tell it from every other process of the machine. */
interface ChildNote {
  /** What the child works on; a note that was copied to another place along with its folder speaks of somebody else. */
  readonly place: string;
  readonly child: { readonly pid: number; readonly identity: string | null };
  readonly starter: { readonly pid: number; readonly identity: string | null };
}

const PATIENCE_MS = 15_000;

/** Notes a child of this process in a file. */
export function noteChild(file: string, place: string, pid: number): void {
  const starter = { pid: process.pid, identity: processIdentity(process.pid) };
  const note: ChildNote = { place, child: { pid, identity: processIdentity(pid) }, starter };
  writeFileSync(file, JSON.stringify(note));
}

/**
 * Ends the child that a killed starter left behind, if the note tells of one that still runs.
 * @throws Trouble when its starter still runs too: then it is in use and not left behind
 */
export async function stopLeftover(file: string, place: string, signal: NodeJS.Signals): Promise<void> {
  const note = readNote(file);
  if (note?.place === place && isRunning(note.child)) {
    if (isRunning(note.starter)) throw new Trouble(`${place} is in use by process ${String(note.starter.pid)}; end that one first.`);
    await endProcess(note.child.pid, signal);
  }
  rmSync(file, { force: true });
}

/** Whether the note tells of a starter that still runs. */
export function isInUse(file: string): boolean {
  const note = readNote(file);
  return note !== null && isRunning(note.starter);
}

/** Asks a process to end, waits for it, and forces it when it does not. */
async function endProcess(pid: number, signal: NodeJS.Signals): Promise<void> {
  const identity = processIdentity(pid);
  const runs = () => identity !== null && processIdentity(pid) === identity;
  for (const attempt of [signal, 'SIGKILL'] as const) {
    if (!runs()) return;
    process.kill(pid, attempt);
    for (const until = Date.now() + PATIENCE_MS; runs() && Date.now() < until;) await sleep(50);
  }
}

const isRunning = ({ pid, identity }: ChildNote['child']) => identity !== null && processIdentity(pid) === identity;

function readNote(file: string): ChildNote | null {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ChildNote;
  } catch {
    // Cut short by a crash: it says nothing.
    return null;
  }
}
