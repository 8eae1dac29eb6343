/**
 * Writes the contract and the client made from it: openapi.json and libs/shared/api-client/src/generated.
 * `node tools/contract.mjs [folder]` writes both into another folder instead, for comparison.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensure } from './lib/ensure.mjs';

await ensure(import.meta.url);
const { bundleServer } = await import('./build-api.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const other = process.argv[2];
const contractFile = join(other ?? root, 'openapi.json');
const clientFolder = other ? join(other, 'generated') : join(root, 'libs/shared/api-client/src/generated');

/** The generator hands absent options on as `undefined`, which `exactOptionalPropertyTypes` refuses. */
const CORRECTIONS = [
  ['    context?: HttpContext;\n', '    context?: HttpContext | undefined;\n'],
  ['      responseType: options.responseType,\n', "      responseType: options.responseType ?? 'json',\n"],
  ['      reportProgress: options.reportProgress,\n', '      reportProgress: options.reportProgress ?? false,\n'],
  ['      context: options.context\n', '      context: options.context ?? new HttpContext()\n'],
];

await writeContract();
await writeClient();
await correctClient();

/** The bundle lies in dist so that it finds the packages, under a name of its own so that two runs do not meet. */
async function writeContract() {
  const bundle = join(root, `dist/contract-${process.pid}.mjs`);
  try {
    await bundleServer('apps/api/src/contract/export-contract.ts', bundle);
    const { exportContract } = await import(pathToFileURL(bundle));
    if (other) await mkdir(other, { recursive: true });
    await writeFile(contractFile, `${JSON.stringify(await exportContract(), null, 2)}\n`);
  } finally {
    await Promise.all([rm(bundle, { force: true }), rm(`${bundle}.map`, { force: true })]);
  }
}

function writeClient() {
  const generator = join(root, 'node_modules/ng-openapi-gen/lib/index.js');
  const settings = join(root, 'libs/shared/api-client/ng-openapi-gen.json');
  return run(process.execPath, [generator, '--config', settings, '--input', contractFile, '--output', clientFolder]);
}

async function correctClient() {
  const file = join(clientFolder, 'request-builder.ts');
  let source = await readFile(file, 'utf8');
  for (const [written, correct] of CORRECTIONS) {
    if (!source.includes(written)) throw new Error(`The generator no longer writes:${written}See whether its correction is still needed.`);
    source = source.replace(written, correct);
  }
  await writeFile(file, source);
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}`))));
  });
}
