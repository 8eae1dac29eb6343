import { TestBed } from '@angular/core/testing';
import { NO_TYPE_SHAPE, TYPE_SHAPES, TypeMarker } from './type-marker';

function drawn(hue: number | null): { readonly colour: string; readonly shape: string | null | undefined } {
  const fixture = TestBed.createComponent(TypeMarker);
  fixture.componentRef.setInput('hue', hue);
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  return { colour: host.style.color, shape: host.querySelector('path')?.getAttribute('d') };
}

describe('TypeMarker', () => {
  it('gives each of the eight hues a shape of its own', () => {
    expect(new Set(TYPE_SHAPES).size).toBe(8);
    expect(drawn(3)).toEqual({ colour: 'var(--tn-hue-3)', shape: TYPE_SHAPES[3] });
  });

  it('finds a place for a ninth type', () => {
    expect(drawn(8)).toEqual({ colour: 'var(--tn-hue-0)', shape: TYPE_SHAPES[0] });
  });

  it('marks an event without a type in no hue and a shape of its own', () => {
    expect(drawn(null)).toEqual({ colour: 'var(--tn-ink-muted)', shape: NO_TYPE_SHAPE });
  });
});
