import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const LOOK_EVERY_MS = 40;
const PARENT = 1;
const SESSION = 3;
const USER_TIME = 11;
const SYSTEM_TIME = 12;

/**
 * CPU seconds that a program takes with all the processes it starts. They are looked at while they run: what a process does between the last look
 * and its end is not counted.
 * @throws where processes cannot be looked at, which is everywhere but on Linux, and where the program fails
 */
export async function cpuSecondsOfProgram(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  const taken = new Map<string, number>();
  const look = (): void => {
    for (const [process, ticks] of ticksOfSession(child.pid ?? 0)) taken.set(process, ticks);
  };
  const looking = setInterval(look, LOOK_EVERY_MS);
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    if (code !== 0) throw new Error(`${program} ended with ${String(code)}.`);
  } finally {
    clearInterval(looking);
  }
  return [...taken.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND;
}

/** By process, the ticks of every process of a session. */
function ticksOfSession(session: number): readonly (readonly [process: string, ticks: number])[] {
  return readdirSync('/proc').flatMap((id) => {
    const fields = /^\d+$/u.test(id) ? fieldsOf(id) : null;
    if (fields?.[SESSION] !== String(session) && fields?.[PARENT] !== String(session)) return [];
    return [[id, Number(fields[USER_TIME]) + Number(fields[SYSTEM_TIME])] as const];
  });
}

/** What is said of a process behind its name; `null` where it has ended meanwhile. */
function fieldsOf(id: string): readonly string[] | null {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /u, '')
      .split(' ');
  } catch {
    return null;
  }
}
