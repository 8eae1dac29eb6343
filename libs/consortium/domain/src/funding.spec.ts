import { createTranslator, loadCatalogue, type MessageKey } from '@turnout/shared/i18n';
import { fundingKeys, fundingWords } from './funding';
import { PROGRAMMES } from './vocabulary';

const words = async (programme: (typeof PROGRAMMES)[number], grantNumber: string | null) => {
  const translator = createTranslator('en', await loadCatalogue('en'));
  const { statement, disclaimer, params } = fundingKeys(programme, grantNumber);
  const text = (key: MessageKey): string => translator.text(key, params);
  return { statement: text(statement), disclaimer: disclaimer && text(disclaimer) };
};

describe('fundingKeys', () => {
  it.each([
    ['h2020', null, 'This project has received funding from the European Union’s Horizon 2020 research and innovation programme.'],
    [
      'h2020',
      '101004653',
      'This project has received funding from the European Union’s Horizon 2020 research and innovation programme under grant agreement No 101004653.',
    ],
    ['horizon-europe', '101004653', 'Funded by the European Union'],
    ['erasmus-plus-2014', null, 'Co-funded by the Erasmus+ Programme of the European Union'],
    ['erasmus-plus-2021', null, 'Co-funded by the European Union'],
    ['cerv', null, 'Co-funded by the European Union'],
    ['rec', null, 'This project was funded by the European Union’s Rights, Equality and Citizenship Programme (2014–2020).'],
    ['esf-plus', '4.2.3.1/1/24/I/001', 'Co-funded by the European Union'],
  ] as const)('acknowledges %s with number %p as %j', async (programme, grantNumber, statement) => {
    expect((await words(programme, grantNumber)).statement).toBe(statement);
  });

  it.each(PROGRAMMES)('gives %s the disclaimer it prescribes', async (programme) => {
    const { disclaimer } = await words(programme, null);
    const liability = { h2020: 'not responsible', 'erasmus-plus-2014': 'held responsible', rec: 'responsibility', 'esf-plus': null };
    const expected = programme in liability ? liability[programme as keyof typeof liability] : 'can be held responsible for them';
    expect(disclaimer === null ? null : disclaimer.includes(expected ?? '?')).toBe(expected === null ? null : true);
  });
});

describe('fundingWords', () => {
  const text = (key: string, params?: object): string => `${key} ${JSON.stringify(params ?? {})}`;
  const own = { statement: 'Funded by whom it may concern', disclaimer: null };

  it('are the project’s own where it has any, whatever the programme', () => {
    expect(fundingWords({ programme: 'h2020', grantNumber: '1', fundingStatement: own }, text)).toBe(own);
    expect(fundingWords({ programme: null, grantNumber: null, fundingStatement: own }, text)).toBe(own);
  });

  it('are else the programme’s, and none of a programme that is not known', () => {
    expect(fundingWords({ programme: 'esf-plus', grantNumber: '1', fundingStatement: null }, text)).toEqual({
      statement: 'consortium.funding.esf-plus.statement {"grantNumber":"1"}',
      disclaimer: null,
    });
    expect(fundingWords({ programme: 'h2020', grantNumber: null, fundingStatement: null }, text)?.disclaimer).toBe(
      'consortium.funding.h2020.disclaimer {}',
    );
    expect(fundingWords({ programme: null, grantNumber: '1', fundingStatement: null }, text)).toBeNull();
  });
});
