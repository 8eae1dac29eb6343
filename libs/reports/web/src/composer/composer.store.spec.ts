import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { defaultComposition } from '@turnout/reports/definitions';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { ComposedDocument } from './composed-document';
import { ComposerStore } from './composer.store';
import { CompositionDraft } from './composition-draft';

const PATH = '/api/v1/projects/sociall/compositions/c1';
const REPORT = defaultComposition('global-report', 'en');
const kept = (name: string, version: number) => ({
  ...{ id: 'c1', version, composition: { ...REPORT, name }, may: { change: true } },
  ...{ createdAt: '2026-01-01T10:00:00Z', createdBy: 'Ana', updatedAt: '2026-01-02T10:00:00Z', updatedBy: 'Ana' },
});

describe('ComposerStore', () => {
  it('lets whoever wants all saved wait for what is under way, and for what was changed meanwhile', async () => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [...(await provideWebTesting()), ComposedDocument, ComposerStore, CompositionDraft] });
    const store = TestBed.inject(ComposerStore);
    const opened = store.open('sociall', 'c1');
    await answer({ [PATH]: { body: kept('Report', 1) } });
    await opened;
    store.change({ ...store.composition(), name: 'Our' });
    const byItself = store.save();
    store.change({ ...store.composition(), name: 'Our report' });
    const beforeFreezing = store.save();
    await answer({ [PATH]: { body: kept('Our', 2) } });
    const [next] = TestBed.inject(HttpTestingController).match(({ method }) => method === 'PATCH');
    expect(next?.request.headers.get('If-Match')).toBe('"2"');
    next?.flush(kept('Our report', 3));
    expect(await Promise.all([byItself, beforeFreezing])).toEqual([true, true]);
    expect(store.kept()?.version).toBe(3);
  });
});
