import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Formats whose files are packages of XML parts with schemas. */
export type OfficeFormat = 'docx' | 'xlsx';

/** Holds files against the schemas of Office, and what they cannot say: relations, names that must be unique, references. */
export class OfficeValidator {
  private constructor(private readonly process: ChildProcess) {}

  /** Starts it; it reads its schemas once. */
  static start(): OfficeValidator {
    return new OfficeValidator(fork(join(__dirname, 'validate-office-files.mjs'), { serialization: 'advanced', execArgv: [] }));
  }

  /** What is wrong with a file: part, place and fault; empty where nothing is. One file after the other. */
  async faultsOf(format: OfficeFormat, bytes: Uint8Array): Promise<readonly string[]> {
    this.process.send({ format, bytes });
    const [faults] = (await once(this.process, 'message')) as [readonly string[]];
    return faults;
  }

  /** Ends its process. */
  async stop(): Promise<void> {
    this.process.kill();
    await once(this.process, 'exit');
  }
}
