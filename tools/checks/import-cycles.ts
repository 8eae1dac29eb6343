import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** Files, and the files each of them imports; paths from a common folder. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads which file imports which by a relative path, types included. */
export function readImportGraph(folder: string, pattern: string): ImportGraph {
  const files = globSync(pattern, { cwd: folder, exclude: ['**/node_modules/**', '**/generated/**'] });
  return new Map(files.map((file) => [file, importsOf(folder, file)]));
}

/** Every circle of imports, each once, as the files it passes through. */
export function findCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push(path.slice(at));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

function importsOf(folder: string, file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), 'utf8'), true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(file), fileName)))
    .flatMap((path) =>
      [path, `${path}.ts`, join(path, 'index.ts')]
        .filter((candidate) => candidate.endsWith('.ts') && existsSync(join(folder, candidate)))
        .slice(0, 1),
    );
}
