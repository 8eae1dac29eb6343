import { createTranslator, loadCatalogue, type Translator } from '@turnout/shared/i18n';
import { DomainError } from '@turnout/shared/kernel';
import './platform.problems';
import { registerProblems } from './problem-register';
import { wordProblem } from './word-problem';

describe('wordProblem', () => {
  let translator: Translator;

  beforeAll(async () => {
    translator = createTranslator('en', await loadCatalogue('en'));
  });

  it('takes code and values of the only field that is wrong', () => {
    const field = { pointer: '/title', code: 'request.too-deep', params: { max: 24 } };
    expect(wordProblem(new DomainError('request.invalid', {}, [field]), translator, 'r-1')).toEqual({
      type: 'urn:turnout:problem:request.too-deep',
      title: 'The request cannot be read',
      status: 400,
      code: 'request.too-deep',
      detail: 'The body is nested deeper than 24 levels',
      params: { max: 24 },
      errors: [{ ...field, detail: 'The body is nested deeper than 24 levels' }],
      requestId: 'r-1',
    });
  });

  it('speaks of several fields in general', () => {
    const fields = [
      { pointer: '/a', code: 'request.missing' },
      { pointer: '/b', code: 'request.missing' },
    ];
    expect(wordProblem(new DomainError('event.odd', {}, fields), translator, '')).toMatchObject({
      code: 'request.invalid',
      status: 422,
      params: {},
    });
  });

  it('keeps a code that is a problem of its own, whatever fields it names', () => {
    const fields = [{ pointer: '/a', code: 'request.missing' }];
    const { code, status, errors } = wordProblem(new DomainError('request.conflict', {}, fields), translator, '');
    expect([code, status, errors.length]).toEqual(['request.conflict', 409, 1]);
  });

  it('gives the bare code where there are no words, or a value of them is missing', () => {
    expect(wordProblem(new DomainError('thing.nobody-named'), translator, '').detail).toBe('thing.nobody-named');
    expect(wordProblem(new DomainError('request.too-deep'), translator, '').detail).toBe('request.too-deep');
  });

  it('says in which row and column of a table a field is wrong', () => {
    const wrong = (pointer: string, place: object) => ({ pointer, code: 'request.too-deep', params: { max: 24, ...place } });
    const fields = [wrong('/rows/17/startsOn', { row: 17, column: 'Date' }), wrong('/rows/1200', { row: 1200, column: '' })];
    const details = wordProblem(new DomainError('request.invalid', {}, fields), translator, '').errors.map(({ detail }) => detail);
    expect(details).toEqual([
      'Row 17, column “Date”: The body is nested deeper than 24 levels',
      'Row 1200: The body is nested deeper than 24 levels',
    ]);
  });

  it('keeps a code from being registered twice', () => {
    expect(() => registerProblems({ 'request.missing': { status: 400, level: 'info' } })).toThrow('registered twice');
  });
});
