import { createTranslator, loadCatalogue, type Translator } from '@turnout/shared/i18n';
import { fundingNotice } from './funding-notice';

let translator: Translator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

describe('fundingNotice', () => {
  it('says nothing of a programme that is not known', () => {
    expect(fundingNotice({ programme: null, grantNumber: '101' }, translator)).toBeNull();
  });

  it('takes the words of the programme', () => {
    expect(fundingNotice({ programme: 'erasmus-plus-2014', grantNumber: null }, translator)).toEqual({
      emblem: 'eu',
      statement: 'Co-funded by the Erasmus+ Programme of the European Union',
      disclaimer: translator.text('consortium.funding.erasmus-plus-2014.disclaimer'),
    });
  });

  it('prints the grant agreement where the programme asks for it', () => {
    expect(fundingNotice({ programme: 'h2020', grantNumber: '101004653' }, translator)?.statement).toContain(
      'grant agreement No 101004653',
    );
  });

  it('has no disclaimer where none is prescribed', () => {
    expect(fundingNotice({ programme: 'esf-plus', grantNumber: null }, translator)?.disclaimer).toBeNull();
  });
});
