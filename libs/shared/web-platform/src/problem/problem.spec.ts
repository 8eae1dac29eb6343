import { HttpErrorResponse } from '@angular/common/http';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { fieldProblem, type Problem, toProblem } from './problem';
import { problemWords } from './problem-words';

const PROBLEM = {
  code: 'event.end-before-start',
  status: 422,
  detail: 'The end lies before the start',
  params: { start: '2021-06-18' },
  errors: [{ pointer: '/endsOn', code: 'event.end-before-start', detail: 'The end lies before the start' }, 'no field'],
  requestId: 'r-1',
};

function refused(status: number, error: unknown): HttpErrorResponse {
  return new HttpErrorResponse({ status, error, url: '/api/v1/projects' });
}

describe('toProblem', () => {
  it('reads what the server says', () => {
    expect(toProblem(refused(422, PROBLEM))).toEqual({
      code: 'event.end-before-start',
      status: 422,
      params: { start: '2021-06-18' },
      fields: [{ pointer: '/endsOn', code: 'event.end-before-start', params: {}, detail: 'The end lies before the start' }],
      detail: 'The end lies before the start',
      requestId: 'r-1',
    });
  });

  it('reads what is in the way, as far as it can be read', () => {
    const event = { kind: 'event', id: 'e-1', label: 'Cooking together' };
    expect(toProblem(refused(409, { ...PROBLEM, users: [event, 'no thing', { kind: 'event' }] })).users).toEqual([event]);
  });

  it('reads it also from an answer asked for as text', () => {
    expect(toProblem(refused(422, JSON.stringify(PROBLEM))).code).toBe('event.end-before-start');
  });

  it('finds it in an error that wraps it', () => {
    expect(toProblem(new Error('Resource', { cause: refused(422, PROBLEM) })).status).toBe(422);
  });

  it.each([
    ['no answer', refused(0, new ProgressEvent('error')), 'client.offline', 0],
    ['an answer from something else', refused(502, '<html>Bad gateway</html>'), 'client.unexpected', 502],
    ['an answer without a code', refused(500, { message: 'x' }), 'client.unexpected', 500],
    ['a fault of our own', new TypeError('x is not a function'), 'client.unexpected', 0],
    ['anything', undefined, 'client.unexpected', 0],
  ])('knows what to call %s', (_case, failure, code, status) => {
    expect(toProblem(failure)).toEqual({ code, status, params: {}, fields: [], detail: null, requestId: null });
  });
});

describe('fieldProblem', () => {
  it('finds the field by its pointer', () => {
    const problem = toProblem(refused(422, PROBLEM));
    expect(fieldProblem(problem, '/endsOn')?.code).toBe('event.end-before-start');
    expect(fieldProblem(problem, '/startsOn')).toBeNull();
    expect(fieldProblem(null, '/endsOn')).toBeNull();
  });
});

describe('problemWords', () => {
  const bare: Problem = { code: 'x', status: 500, params: {}, fields: [], detail: null, requestId: null };

  it.each([
    ['client.offline', 0, 'The server cannot be reached', 'Check your connection'],
    ['session.required', 401, 'You are not signed in', 'Sign in again'],
    ['project.not-found', 404, 'There is no such project', 'may have been removed'],
  ])('puts %s into words', async (code, status, heading, advice) => {
    const words = problemWords({ ...bare, code, status }, createTranslator('en', await loadCatalogue('en')));
    expect(words.heading).toContain(heading);
    expect(words.advice).toContain(advice);
  });

  it('takes the server at its word for a code that the catalogue does not know', async () => {
    const translator = createTranslator('en', await loadCatalogue('en'));
    expect(problemWords({ ...bare, code: 'thing.new', detail: 'It is too new' }, translator).heading).toBe('It is too new');
    expect(problemWords({ ...bare, code: 'thing.new' }, translator).heading).toBe('Something went wrong here that should not have');
  });
});
