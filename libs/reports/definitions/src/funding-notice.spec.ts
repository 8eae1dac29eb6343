import { createTranslator, loadCatalogue, type DocumentTranslator } from '@turnout/shared/i18n';
import { fundingNotice } from './funding-notice';

const PROJECT = { programme: null, grantNumber: null, fundingStatement: null };

let translator: DocumentTranslator;

beforeAll(async () => {
  translator = createTranslator('en', await loadCatalogue('en'));
});

describe('fundingNotice', () => {
  it('says nothing of a programme that is not known', () => {
    expect(fundingNotice({ ...PROJECT, programme: null }, translator)).toBeNull();
  });

  it('takes the words of the programme', () => {
    expect(fundingNotice({ ...PROJECT, programme: 'erasmus-plus-2014' }, translator)).toEqual({
      emblem: 'eu',
      statement: 'Co-funded by the Erasmus+ Programme of the European Union',
      disclaimer: translator.text('consortium.funding.erasmus-plus-2014.disclaimer'),
    });
  });

  it('prints the grant agreement where the programme asks for it', () => {
    expect(fundingNotice({ ...PROJECT, programme: 'h2020', grantNumber: '101004653' }, translator)?.statement).toContain(
      'grant agreement No 101004653',
    );
  });

  it('takes the project’s own words before the programme’s', () => {
    const fundingStatement = { statement: 'Financiado pela União Europeia', disclaimer: null };
    const notice = fundingNotice({ ...PROJECT, programme: 'h2020', fundingStatement }, translator);
    expect(notice).toEqual({ emblem: 'eu', statement: 'Financiado pela União Europeia', disclaimer: null });
  });

  it('has no disclaimer where none is prescribed', () => {
    expect(fundingNotice({ ...PROJECT, programme: 'esf-plus' }, translator)?.disclaimer).toBeNull();
  });
});
