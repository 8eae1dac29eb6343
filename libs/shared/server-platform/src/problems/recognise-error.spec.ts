import { DomainError } from '@turnout/shared/kernel';
import { isDatabaseAway, recogniseError } from './recognise-error';

describe('recogniseError', () => {
  it('leaves a broken rule as it is', () => {
    const error = new DomainError('event.title-missing');
    expect(recogniseError(error)).toBe(error);
  });

  it.each([
    [{ code: '23505' }, 'request.conflict'],
    [{ code: '23503' }, 'request.conflict'],
    [{ code: '23514' }, 'request.invalid-value'],
    [{ code: '22021' }, 'request.invalid-value'],
    [{ code: '40001' }, 'request.try-again'],
    [{ code: '57P01' }, 'server.database-away'],
    [{ code: 'ECONNREFUSED' }, 'server.database-away'],
    [{ code: '08006' }, 'server.database-away'],
    [{ code: '53300' }, 'server.database-away'],
    [new Error('Connection terminated unexpectedly'), 'server.database-away'],
    [{ code: 'FST_ERR_CTP_BODY_TOO_LARGE', statusCode: 413 }, 'request.too-large'],
    [{ statusCode: 404 }, 'request.not-found'],
    [{ statusCode: 400 }, 'request.bad'],
    [{ getStatus: () => 415 }, 'request.unsupported-media-type'],
  ])('knows %p as %s', (error, code) => {
    expect(recogniseError(error)?.code).toBe(code);
  });

  it.each([null, undefined, 'text', 5, {}, new Error('a mistake'), { code: 42 }, { statusCode: 500 }, { statusCode: 200 }])(
    'does not know %p',
    (error) => {
      expect(recogniseError(error)).toBeNull();
    },
  );

  it('does not take everything for an absent database', () => {
    expect([null, 'ECONNREFUSED', new Error('a mistake'), { code: '23505' }].map(isDatabaseAway)).toEqual([false, false, false, false]);
  });
});
