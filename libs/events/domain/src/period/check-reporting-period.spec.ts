import { isoDate } from '@turnout/shared/kernel';
import { checkPeriodException, checkReportingPeriod, type PeriodExceptionDraft, type ReportingPeriodDraft } from './check-reporting-period';

const OTHERS = [{ code: 'RP1', startsOn: '2020-01-01', endsOn: '2020-12-31' }];
const GOOD: ReportingPeriodDraft = { code: 'RP2', title: null, startsOn: '2021-01-01', endsOn: '2021-12-31' };
const TODAY = isoDate('2021-06-10');

const wrong = (draft: ReportingPeriodDraft): string[] =>
  checkReportingPeriod(draft, OTHERS).map(({ pointer, code }) => `${pointer} ${code}`);

describe('checkReportingPeriod', () => {
  it.each<[string, ReportingPeriodDraft, string[]]>([
    ['a period behind the other', GOOD, []],
    ['a period before the other', { ...GOOD, startsOn: '2019-01-01', endsOn: '2019-12-31' }, []],
    ['a period of one day', { ...GOOD, endsOn: '2021-01-01' }, []],
    ['a code that is taken', { ...GOOD, code: 'RP1' }, ['/code setting.code-taken']],
    ['no code', { ...GOOD, code: undefined }, ['/code setting.code-invalid']],
    ['a long title', { ...GOOD, title: 'x'.repeat(2001) }, ['/title setting.too-long']],
    ['no days', { code: 'RP2' }, ['/startsOn setting.missing', '/endsOn setting.missing']],
    ['an empty day', { ...GOOD, startsOn: '' }, ['/startsOn setting.missing']],
    ['a day that does not exist', { ...GOOD, endsOn: '2021-02-30' }, ['/endsOn date.invalid']],
    ['an end before the start', { ...GOOD, endsOn: '2020-12-31' }, ['/endsOn setting.end-before-start']],
    ['a first day in the other', { ...GOOD, startsOn: '2020-12-31' }, ['/startsOn reporting-period.overlaps']],
    ['a last day in the other', { ...GOOD, startsOn: '2019-01-01', endsOn: '2020-01-01' }, ['/startsOn reporting-period.overlaps']],
    ['a period around the other', { ...GOOD, startsOn: '2019-01-01' }, ['/startsOn reporting-period.overlaps']],
  ])('says of %s what is wrong', (_, draft, expected) => {
    expect(wrong(draft)).toEqual(expected);
  });

  it('names the period that is in the way', () => {
    expect(checkReportingPeriod({ ...GOOD, startsOn: '2020-06-01' }, OTHERS)[0]?.params).toEqual({ period: 'RP1' });
  });
});

describe('checkPeriodException', () => {
  it.each<[string, PeriodExceptionDraft, string[]]>([
    ['a partner', { partner: 'CESIE', reason: 'Late lists' }, []],
    ['an event until today', { event: 'event-1', until: TODAY, reason: 'Late lists' }, []],
    ['both', { partner: 'CESIE', event: 'event-1', reason: 'Why' }, ['/partner reporting-period.exception-names-one']],
    ['neither', { reason: 'Why' }, ['/partner reporting-period.exception-names-one']],
    ['a partner of another project', { partner: 'X', reason: 'Why' }, ['/partner event.unknown-partner']],
    ['no day', { partner: 'CESIE', until: '2021-02-30', reason: 'Why' }, ['/until date.invalid']],
    ['a day that is over', { partner: 'CESIE', until: '2021-06-09', reason: 'Why' }, ['/until reporting-period.exception-over']],
    ['no reason', { partner: 'CESIE' }, ['/reason review.note-missing']],
  ])('says of %s what is wrong', (_, draft, expected) => {
    expect(checkPeriodException(draft, ['CESIE', 'CARDET'], TODAY).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(expected);
  });
});
