import { IsIn, IsOptional, IsString } from 'class-validator';
import { isPlainQuery } from './plain-query';

class PageQuery {
  @IsOptional()
  @IsString()
  cursor?: string;
}

class ListQuery extends PageQuery {
  @IsOptional()
  type?: string | string[];
}

class OrderedQuery extends PageQuery {
  @IsIn(['up', 'down'])
  order?: string;
}

describe('isPlainQuery', () => {
  it.each<[object, boolean]>([
    [{}, true],
    [{ cursor: 'x', type: ['a', 'b'] }, true],
    [{ cursor: ['x'] }, false],
    [{ cursor: undefined }, false],
    [{ colour: 'red' }, false],
    [Object.assign(Object.create(null) as object, { type: 'a' }), true],
    [{ constructor: 'x' }, false],
  ])('of %j is %j', (query, expected) => {
    expect(isPlainQuery(ListQuery, query)).toBe(expected);
  });

  it('is not said of a class that asks more than texts', () => {
    expect([isPlainQuery(OrderedQuery, { cursor: 'x' }), isPlainQuery(OrderedQuery, {})]).toEqual([false, false]);
  });
});
