import { TestBed } from '@angular/core/testing';
import { ProgramUpdates } from './program-updates';

class Registration extends EventTarget {
  waiting: { postMessage: jest.Mock } | null = null;
  installing: EventTarget | null = null;
  readonly update = jest.fn(() => Promise.resolve());

  /** A newer worker arrives and waits. */
  arrive(): void {
    this.installing = new EventTarget();
    this.dispatchEvent(new Event('updatefound'));
    this.waiting = { postMessage: jest.fn() };
    this.installing.dispatchEvent(new Event('statechange'));
  }
}

class Workers extends EventTarget {
  controller: object | null = {};
  readonly registration = new Registration();
  readonly register = jest.fn(() => Promise.resolve(this.registration));
}

describe('ProgramUpdates', () => {
  let workers: Workers;

  beforeEach(() => {
    workers = new Workers();
    Object.defineProperty(window.navigator, 'serviceWorker', { value: workers, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(window.navigator, 'serviceWorker');
  });

  async function started(): Promise<ProgramUpdates> {
    const updates = TestBed.inject(ProgramUpdates);
    await updates.start();
    return updates;
  }

  it('offers a newer program, and has it take over when somebody wants it', async () => {
    const updates = await started();
    expect(updates.state()).toBe('current');
    workers.registration.arrive();
    expect(updates.state()).toBe('newer');
    updates.load();
    expect(workers.registration.waiting?.postMessage.mock.calls).toEqual([['activate']]);
  });

  it('offers nothing on a first visit', async () => {
    workers.controller = null;
    const updates = await started();
    workers.registration.arrive();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(updates.state()).toBe('current');
  });

  it('says that another window loaded a newer one', async () => {
    const updates = await started();
    workers.dispatchEvent(new Event('controllerchange'));
    expect(updates.state()).toBe('renewed-elsewhere');
  });

  it('does without where there are no workers, or this one cannot be had', async () => {
    workers.register.mockRejectedValueOnce(new TypeError('404'));
    expect((await started()).state()).toBe('current');
    TestBed.resetTestingModule();
    Reflect.deleteProperty(window.navigator, 'serviceWorker');
    expect((await started()).state()).toBe('current');
  });
});
