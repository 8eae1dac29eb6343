import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** The root: whichever page the address names. */
@Component({ selector: 'tn-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class App {}
