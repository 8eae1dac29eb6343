/** Bundles the server, its commands and its threads with esbuild into dist/apps/api, or one program alone into the file given, the server unless a program is named that uses some of it: `node tools/build-api.mjs [file [program]]`. */
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Nest reads the types of constructor parameters at run time; esbuild does not write them down, SWC does. */
const decoratorMetadata = {
  name: 'decorator-metadata',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!/^\s*@[A-Z]/mu.test(source)) return { contents: source, loader: 'ts' };
      const { code } = await transform(source, {
        filename: path,
        swcrc: false,
        configFile: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          keepClassNames: true,
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

/** Leaves out what lies beside in the libraries: a program that uses a part of the server starts without all the rest, and its packages. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(\.|@turnout\/)/ }, async ({ path, pluginData, ...place }) => {
      if (pluginData === onlyWhatIsUsed) return undefined;
      return { ...(await resolve(path, { ...place, pluginData: onlyWhatIsUsed })), sideEffects: false };
    });
  },
};

/** Bundles our own code into one file; packages stay outside. `isPart` where the program is not the server but some of it. */
export function bundleServer(entry, outfile, { isPart = false } = {}) {
  return build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    keepNames: true,
    tsconfig: 'tsconfig.server.json',
    plugins: isPart ? [decoratorMetadata, onlyWhatIsUsed] : [decoratorMetadata],
    logLevel: isPart ? 'error' : 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , outfile, program] = process.argv;
  if (outfile === undefined) await rm(`${root}dist/apps/api`, { recursive: true, force: true });
  await bundleServer(program ?? 'apps/api/src/main.ts', outfile ?? 'dist/apps/api/main.mjs', { isPart: program !== undefined });
  if (outfile === undefined) {
    await bundleServer('apps/api/src/audit-verify.ts', 'dist/apps/api/audit-verify.mjs');
    await bundleServer('libs/events/read-tables/src/thread/reading-thread.ts', 'dist/apps/api/reading-thread.mjs');
    await bundleServer('apps/api/src/rendering-thread.ts', 'dist/apps/api/rendering-thread.mjs');
  }
}
