import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BucketSettings } from '../file-settings';

/** A server that speaks S3, as a process of its own. */
export interface S3Server {
  readonly settings: BucketSettings;
  readonly stop: () => Promise<void>;
}

/** Starts a server that speaks S3, with one empty bucket. */
export async function startS3Server(): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 'turnout-s3-'));
  const port = await freePort();
  const program = createRequire(join(process.cwd(), 'package.json')).resolve('s3rver/bin/s3rver.js');
  const child = spawn(process.execPath, [program, '-d', folder, '-p', String(port), '-a', '127.0.0.1', '--configure-bucket', 'turnout']);
  await untilItSpeaks(child);
  return {
    settings: {
      endpoint: `http://127.0.0.1:${String(port)}`,
      bucket: 'turnout',
      region: 'us-east-1',
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
      prefix: 'files/',
      forcePathStyle: true,
    },
    stop: async () => {
      const ended = once(child, 'exit');
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilItSpeaks(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (said.includes('listening')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`The S3 server ended: ${said}`));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  return port;
}
