import { isCode, MAX_CODE_LENGTH } from './code';
import { checkPartner, PARTNER_FIELD_CODES, type PartnerDraft } from './partner-draft';

const complete = {
  code: 'LGSG',
  name: 'Giovanni da San Giovanni',
  country: 'IT',
  role: 'partner',
  kind: 'school',
  spellings: ['L.G.S.G.'],
};

const WRONG: readonly (readonly [Partial<PartnerDraft>, object])[] = [
  [{ code: '' }, { pointer: '/code', code: 'partner.code-invalid', params: { max: 120 } }],
  [{ code: ' LGSG' }, { pointer: '/code', code: 'partner.code-invalid', params: { max: 120 } }],
  [{ code: 'CEO' }, { pointer: '/code', code: 'partner.code-taken' }],
  [{ name: 'x'.repeat(301) }, { pointer: '/name', code: 'partner.name-too-long', params: { max: 300 } }],
  [{ country: 'UK' }, { pointer: '/country', code: 'country.unknown' }],
  [{ role: 'boss' }, { pointer: '/role', code: 'partner.unknown-role' }],
  [{ kind: 'university' }, { pointer: '/kind', code: 'partner.unknown-kind' }],
  [{ spellings: [' '] }, { pointer: '/spellings/0', code: 'partner.spelling-invalid', params: { max: 300 } }],
  [{ spellings: ['a', 'x'.repeat(301)] }, { pointer: '/spellings/1', code: 'partner.spelling-invalid', params: { max: 300 } }],
  [{ spellings: ['OXAFAM', 'OXAFAM '] }, { pointer: '/spellings/1', code: 'partner.repeated-spelling' }],
];

describe('checkPartner', () => {
  it('accepts a whole partner, one of which only the code is known, and one that goes by its full name', () => {
    expect(checkPartner(complete, ['CEO'])).toEqual([]);
    expect(checkPartner({ code: 'INOVA+' }, [])).toEqual([]);
    expect(checkPartner({ code: 'INOVA+', name: 'x'.repeat(300), spellings: ['x'.repeat(300)] }, [])).toEqual([]);
    expect(
      checkPartner({ code: 'Zdruzenie Evropsko Gragjanstvo-Akcija Bitola', name: null, country: null, role: null, kind: null }, []),
    ).toEqual([]);
  });

  it.each(WRONG)('refuses %j with %j', (change, error) => {
    expect(checkPartner({ ...complete, ...change }, ['CEO'])).toEqual([error]);
  });

  it('has a case for every code it can answer with', () => {
    expect([...new Set(WRONG.map(([, error]) => Reflect.get(error, 'code')))].sort()).toEqual([...PARTNER_FIELD_CODES].sort());
  });
});

describe('isCode', () => {
  it.each([
    ['WP2', true],
    ['Alessandro Volta', true],
    ['Škola – kopienā', true],
    ['x'.repeat(MAX_CODE_LENGTH), true],
    ['🎓'.repeat(MAX_CODE_LENGTH), true],
    ['x'.repeat(MAX_CODE_LENGTH + 1), false],
    ['', false],
    [' WP2', false],
    ['WP  2', false],
    ['WP\n2', false],
    ['\u0041\u0328', false],
  ])('takes %j: %p', (text, isTaken) => {
    expect(isCode(text)).toBe(isTaken);
  });
});
