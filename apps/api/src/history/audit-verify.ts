import { readFileSync } from 'node:fs';
import { dataSourceOptions } from '@turnout/shared/database';
import { type BrokenEntry, type ChainEnd, type ChainFault, verifyChains } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import { StartFailure } from '../start/start-failure';

/** Where the command says what it found. */
export interface VerifyOutput {
  /** One line for each history that holds: project, number of entries, hash of the last. It can be kept as a witness. */
  readonly end: (line: string) => void;
  /** One line for each that does not. */
  readonly fault: (line: string) => void;
}

const FAULTS: Readonly<Record<ChainFault, string>> = {
  missing: 'is missing',
  altered: 'is not what was written',
  unlinked: 'does not follow the entry before it',
  head: 'is not the last one that was written',
  witness: 'is not the one that was written down earlier',
};

/**
 * Checks the history of every project.
 * @param args `--against <file>` compares with what the command said earlier
 * @returns the exit code: 0 when every history holds
 * @throws StartFailure when the arguments make no sense
 */
export async function auditVerify(databaseUrl: string, args: readonly string[], output: VerifyOutput): Promise<number> {
  const witnesses = readWitnesses(args);
  const dataSource = await new DataSource(dataSourceOptions({ url: databaseUrl, entities: [], poolSize: 1, isTimed: false })).initialize();
  try {
    const { ends, broken } = await dataSource.transaction('REPEATABLE READ', (manager) => verifyChains(manager, witnesses));
    for (const { project, sequence, hash } of ends) output.end(`${project} ${String(sequence)} ${hash}`);
    for (const each of broken) output.fault(inWords(each));
    return broken.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

function inWords({ project, sequence, entry, fault }: BrokenEntry): string {
  const which = entry === null ? `Entry ${String(sequence)}` : `Entry ${String(sequence)} (${entry})`;
  return `${which} in the history of ${project} ${FAULTS[fault]}. The entries before it hold.`;
}

function readWitnesses(args: readonly string[]): readonly ChainEnd[] {
  const [option, file, ...others] = args;
  if (option === undefined) return [];
  if (option !== '--against' || file === undefined || others.length > 0) throw new StartFailure('Use: audit:verify [--against <file>]');
  const witnesses = linesOf(file).flatMap((line) => readWitness(line));
  if (witnesses.length === 0) throw new StartFailure(`${file} holds nothing that audit:verify wrote.`);
  return witnesses;
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    throw new StartFailure(`${file} cannot be read.`);
  }
}

/** A line that tells of an end; what else was printed around them says nothing. */
function readWitness(line: string): ChainEnd[] {
  const [, project, sequence, hash] = /^(\S+) (\d+) ([0-9a-f]{64})$/u.exec(line.trim()) ?? [];
  return project === undefined || sequence === undefined || hash === undefined ? [] : [{ project, sequence: Number(sequence), hash }];
}
