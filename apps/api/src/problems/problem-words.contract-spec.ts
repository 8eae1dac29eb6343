import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator, LANGUAGES, loadCatalogue } from '@turnout/shared/i18n';
import { problemKindOf, registeredProblemCodes } from '@turnout/shared/server-platform';
import '../app.module';

const LIBS = join(__dirname, '../../../../libs');
const THROWN = /(?:new DomainError|refuse\w*|requireId)\(\s*(?:[\w.]+,\s*)?'([a-z][a-z-]*\.[a-z][a-z.-]*)'/gu;

describe.each(LANGUAGES)('the words for problems in %s', (language) => {
  it.each(registeredProblemCodes())('say what %s means', async (code) => {
    const translator = createTranslator(language, await loadCatalogue(language));
    expect(translator.has(`error.${code}`)).toBe(true);
  });

  it('name every status that is answered', async () => {
    const translator = createTranslator(language, await loadCatalogue(language));
    const statuses = new Set(registeredProblemCodes().map((code) => problemKindOf(code).status));
    expect([...statuses].filter((status) => !translator.has(`shared.problem.${String(status)}`))).toEqual([]);
  });

  it('exist for every code that the source throws', async () => {
    const translator = createTranslator(language, await loadCatalogue(language));
    const thrown = sources(LIBS).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(THROWN)].map(([, code]) => code ?? ''));
    expect(thrown.length).toBeGreaterThan(20);
    expect([...new Set(thrown)].filter((code) => !translator.has(`error.${code}`))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?!.*spec\.ts$).*\.ts$/u.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name));
}
