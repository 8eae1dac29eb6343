import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, IsString, validateSync, ValidateNested } from 'class-validator';
import { fieldErrorsOf } from './field-errors';

class Part {
  @IsString()
  category: string;
}

class Input {
  @IsDefined({ message: 'event.title-missing' })
  @IsString()
  title: unknown;

  @IsOptional()
  @IsIn(['a', 'b'])
  choice: unknown;

  @IsOptional()
  @ValidateNested()
  @Type(() => Part)
  parts: unknown;
}

function errorsOf(input: object): [string, string][] {
  const found = validateSync(plainToInstance(Input, input), { whitelist: true, forbidNonWhitelisted: true });
  return fieldErrorsOf(found).map(({ pointer, code }) => [pointer, code]);
}

describe('fieldErrorsOf', () => {
  it('finds nothing wrong with what is right', () => {
    expect(errorsOf({ title: 'x', choice: 'a', parts: [{ category: 'women' }] })).toEqual([]);
  });

  it.each<[string, object, [string, string][]]>([
    ['names the code that the decorator names for what is missing', {}, [['/title', 'event.title-missing']]],
    ['takes null for missing where the decorator names a code', { title: null }, [['/title', 'event.title-missing']]],
    ['prefers the wrong type to anything else', { title: 5 }, [['/title', 'request.wrong-type']]],
    ['calls a value outside its list invalid', { title: 'x', choice: 'c' }, [['/choice', 'request.invalid-value']]],
    ['calls an unknown field unknown', { title: 'x', 'a/b~c': 1 }, [['/a~1b~0c', 'request.unknown-field']]],
    ['points into lists', { title: 'x', parts: [{ category: 'women' }, { category: 7 }] }, [['/parts/1/category', 'request.wrong-type']]],
    ['calls what is left out missing', { title: 'x', parts: [{}] }, [['/parts/0/category', 'request.missing']]],
    ['calls a number for a part the wrong type', { title: 'x', parts: 5 }, [['/parts', 'request.wrong-type']]],
  ])('%s', (_what, input, expected) => {
    expect(errorsOf(input)).toEqual(expected);
  });
});
