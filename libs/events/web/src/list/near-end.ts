import { DestroyRef, Directive, ElementRef, inject, output } from '@angular/core';

/** Tells when the end of a list comes near, a screen before it is there. */
@Directive({ selector: '[tnNearEnd]' })
export class NearEnd {
  readonly tnNearEnd = output();

  constructor() {
    if (typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.tnNearEnd.emit();
      },
      { rootMargin: '0px 0px 100% 0px' },
    );
    observer.observe(inject<ElementRef<HTMLElement>>(ElementRef).nativeElement);
    inject(DestroyRef).onDestroy(() => {
      observer.disconnect();
    });
  }
}
