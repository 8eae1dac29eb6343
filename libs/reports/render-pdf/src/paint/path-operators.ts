import { fine } from './numbers';

const TOKENS = /[MLlz]|-?(?:\d+\.?\d*|\.\d+)/gu;

/** Operators of SVG path data made of M, L, l and z: relative steps are added up, since PDF knows places only. */
export function pathOperators(path: string): string {
  const out: string[] = [];
  let command = 'M';
  let [x, y] = [0, 0];
  let pending: number | null = null;
  const step = (dx: number, dy: number): void => {
    [x, y] = command === 'l' ? [x + dx, y + dy] : [dx, dy];
    out.push(`${fine(x)} ${fine(y)} ${command === 'M' ? 'm' : 'l'}`);
    // Further pairs behind a beginning are lines.
    if (command === 'M') command = 'L';
  };
  for (const [token] of path.matchAll(TOKENS)) {
    if (token === 'z') out.push('h');
    else if (/[MLl]/u.test(token)) command = token;
    else if (pending === null) pending = Number(token);
    else {
      step(pending, Number(token));
      pending = null;
    }
  }
  return out.join(' ');
}
