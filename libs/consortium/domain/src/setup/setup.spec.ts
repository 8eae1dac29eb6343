import type { FieldError } from '@turnout/shared/kernel';
import { checkEventType, type EventTypeDraft, type SetupFacts } from './check-event-type';
import { checkProject, type ProjectDraft } from './check-project';
import { checkWorkPackage, type WorkPackageDraft } from './check-work-package';

const facts: SetupFacts = { taken: ['igniting', 'WP1'], partners: ['CARDET'], workPackages: new Set(['WP2']) };
const wrong = (pointer: string, code: string, params?: FieldError['params']): FieldError =>
  params ? { pointer, code, params } : { pointer, code };
const number = (pointer: string, min: number, max: number) => wrong(pointer, 'setting.number-invalid', { min, max });
const unknown = (pointer: string, value: string) => wrong(pointer, 'setting.unknown-value', { value });
const long = (pointer: string) => wrong(pointer, 'setting.too-long', { max: 2000 });

describe('checkEventType', () => {
  const complete: EventTypeDraft = {
    code: 'peer-learning',
    label: 'Peer-learning event',
    aim: 'x'.repeat(2000),
    format: null,
    level: 'national',
    workPackage: 'WP2',
    position: 0,
    hue: 7,
  };

  it('accepts a whole type, and one of which only code and label are known', () => {
    expect(checkEventType(complete, facts)).toEqual([]);
    expect(checkEventType({ code: 'webinar', label: 'Webinar' }, facts)).toEqual([]);
  });

  it.each<[EventTypeDraft, FieldError]>([
    [{ code: null }, wrong('/code', 'setting.code-invalid', { max: 120 })],
    [{ code: ' webinar' }, wrong('/code', 'setting.code-invalid', { max: 120 })],
    [{ code: 'igniting' }, wrong('/code', 'setting.code-taken')],
    [{ label: ' \n ' }, wrong('/label', 'setting.missing')],
    [{ label: undefined }, wrong('/label', 'setting.missing')],
    [{ aim: 'x'.repeat(2001) }, long('/aim')],
    [{ format: 'x'.repeat(2001) }, long('/format')],
    [{ targetGroup: 'x'.repeat(2001) }, long('/targetGroup')],
    [{ portalType: 'x'.repeat(2001) }, long('/portalType')],
    [{ level: 'European' }, unknown('/level', 'European')],
    [{ workPackage: 'WP9' }, unknown('/workPackage', 'WP9')],
    [{ position: -1 }, number('/position', 0, 9999)],
    [{ hue: 8 }, number('/hue', 0, 7)],
    [{ hue: 1.5 }, number('/hue', 0, 7)],
  ])('refuses %j with %j', (change, error) => {
    expect(checkEventType({ ...complete, ...change }, facts)).toEqual([error]);
  });
});

describe('checkWorkPackage', () => {
  const complete: WorkPackageDraft = {
    code: 'WP2',
    title: 'Establishment and maintenance of the network',
    leadPartner: 'CARDET',
    fromMonth: 6,
    toMonth: 40,
    activities: ['2.0 Fine-tuning'],
    outputs: null,
  };

  it('accepts a whole work package, one that fills a month, and one that is hardly known', () => {
    expect(checkWorkPackage(complete, facts)).toEqual([]);
    expect(checkWorkPackage({ ...complete, toMonth: 6 }, facts)).toEqual([]);
    expect(checkWorkPackage({ code: 'WP3', title: 'Piloting' }, facts)).toEqual([]);
    expect(checkWorkPackage({ ...complete, fromMonth: null, outputs: Array.from({ length: 200 }, () => 'x') }, facts)).toEqual([]);
    expect(checkWorkPackage({ ...complete, toMonth: null }, facts)).toEqual([]);
    expect(checkWorkPackage({ ...complete, toMonth: undefined }, facts)).toEqual([]);
  });

  it.each<[WorkPackageDraft, FieldError]>([
    [{ code: 'WP1' }, wrong('/code', 'setting.code-taken')],
    [{ title: '' }, wrong('/title', 'setting.missing')],
    [{ leadPartner: 'x'.repeat(50) }, unknown('/leadPartner', 'x'.repeat(40))],
    [{ fromMonth: 0 }, number('/fromMonth', 1, 600)],
    [{ toMonth: 601 }, number('/toMonth', 1, 600)],
    [{ fromMonth: 41 }, wrong('/toMonth', 'setting.end-before-start')],
    [{ activities: ['2.1', ' '] }, wrong('/activities/1', 'setting.missing')],
    [{ outputs: Array.from({ length: 201 }, () => 'x') }, wrong('/outputs', 'setting.too-many', { max: 200 })],
    [{ position: 10_000 }, number('/position', 0, 9999)],
  ])('refuses %j with %j', (change, error) => {
    expect(checkWorkPackage({ ...complete, ...change }, facts)).toEqual([error]);
  });
});

describe('checkProject', () => {
  const complete: ProjectDraft = {
    title: 'Soci@ll - Whole School Social Labs',
    acronym: 'Soci@ll',
    programme: 'erasmus-plus-2014',
    startsOn: '2018-01-01',
    startsOnPrecision: 'month',
    endsOn: '2021-06-30',
    reportingFrom: '2019-03-01',
    reportingTo: '2021-05-31',
    durationMonths: 42,
    countries: ['PT', 'PL', 'CY', 'IT'],
    topics: [],
    callYear: 2017,
    totalFundingEur: 15_951_890,
    euGrantEur: 0,
    databaseContacts: 1754,
  };

  it('accepts a whole project, and one of which only the title is known', () => {
    expect(checkProject(complete)).toEqual([]);
    expect(checkProject({ title: 'Preconditions and political commitment' })).toEqual([]);
    expect(checkProject({ ...complete, startsOn: '2018-01-15', startsOnPrecision: 'day' })).toEqual([]);
    expect(checkProject({ ...complete, startsOn: null, startsOnPrecision: null, countries: null })).toEqual([]);
    expect(checkProject({ ...complete, fundingStatement: { statement: 'Funded by the Union.', disclaimer: null } })).toEqual([]);
  });

  it.each<[ProjectDraft, FieldError]>([
    [{ title: null }, wrong('/title', 'setting.missing')],
    [{ beneficiary: 'x'.repeat(2001) }, long('/beneficiary')],
    [{ progressNotes: ['x'.repeat(2001)] }, long('/progressNotes/0')],
    [
      { fundingStatement: { statement: '', disclaimer: 'Only the author’s views.' } },
      wrong('/fundingStatement/statement', 'setting.missing'),
    ],
    [{ countries: ['PT', 'EL'] }, unknown('/countries/1', 'EL')],
    [{ programme: 'Erasmus+' }, unknown('/programme', 'Erasmus+')],
    [{ endsOn: '2021-06-31' }, wrong('/endsOn', 'date.invalid', { text: '2021-06-31' })],
    [{ startsOn: '' }, wrong('/startsOn', 'date.invalid', { text: '' })],
    [{ endsOn: '2017-12-31' }, wrong('/endsOn', 'setting.end-before-start')],
    [{ reportingFrom: '2021-06-01' }, wrong('/reportingTo', 'setting.end-before-start')],
    [{ startsOnPrecision: 'year' }, unknown('/startsOnPrecision', 'year')],
    [{ startsOnPrecision: null }, wrong('/startsOnPrecision', 'setting.precision-mismatch')],
    [{ startsOnPrecision: undefined }, wrong('/startsOnPrecision', 'setting.precision-mismatch')],
    [{ startsOn: null }, wrong('/startsOnPrecision', 'setting.precision-mismatch')],
    [{ startsOn: '2018-01-02' }, wrong('/startsOnPrecision', 'setting.precision-mismatch')],
    [{ durationMonths: 0 }, number('/durationMonths', 1, 600)],
    [{ callYear: 20 }, number('/callYear', 1950, 2200)],
    [{ totalFundingEur: -1 }, number('/totalFundingEur', 0, 2_000_000_000)],
    [{ euGrantEur: 0.5 }, number('/euGrantEur', 0, 2_000_000_000)],
    [{ databaseContacts: 2_000_000_001 }, number('/databaseContacts', 0, 2_000_000_000)],
  ])('refuses %j with %j', (change, error) => {
    expect(checkProject({ ...complete, ...change })).toEqual([error]);
  });
});
