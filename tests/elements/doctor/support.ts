/** A doctor as a person meets it, and what it says about a page. */
import {fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/doctor/doctor.js';
import '../../../src/elements/network/network.js';
import type {FoyerDoctor} from '../../../src/elements/doctor/doctor.js';
import {tokenFor} from '../../support/token.js';
import {until} from '../../support/until.js';
import {spaced} from '../../support/post-box.js';

export interface Situation {
  readonly endpoint?: string;
  /** Default: a good one of Ana Lima's. Null: nobody is signed in. */
  readonly token?: string | null;
  readonly widgets?: TemplateResult;
}

/** A page with a network, widgets and a doctor that has not begun. */
export async function patientWith({endpoint = '/graphql', token, widgets = html``}: Situation = {}): Promise<Seen> {
  const own = token === undefined ? (await tokenFor('ana.lima')).token : token;
  const page = await fixture(
    html`<foyer-network page endpoint=${endpoint} auth="custom" .tokenProvider=${() => own}
      >${widgets}<foyer-doctor></foyer-doctor
    ></foyer-network>`,
  );
  return seen(page.querySelector('foyer-doctor')!);
}

/** Any page; the first doctor in it. */
export async function pageWith(content: TemplateResult): Promise<Seen> {
  const page = await fixture(html`<div>${content}</div>`);
  return seen(page.querySelector('foyer-doctor')!);
}

async function seen(doctor: FoyerDoctor): Promise<Seen> {
  await until(() => doctor.shadowRoot!.querySelector('[part=run]'));
  return new Seen(doctor);
}

export class Seen {
  readonly doctor: FoyerDoctor;

  constructor(doctor: FoyerDoctor) {
    this.doctor = doctor;
  }

  get root(): ShadowRoot {
    return this.doctor.shadowRoot!;
  }

  get runButton(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('[part=run]')!;
  }

  get verdict(): string {
    return spaced(this.root.querySelector('[part=verdict]')?.textContent);
  }

  get checks(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[part=check]')];
  }

  /** Presses the button and waits for the end. */
  async examine(): Promise<this> {
    this.runButton.click();
    await until(() => this.isDone);
    return this;
  }

  get isDone(): boolean {
    return this.root.querySelector('[part=copy]') !== null;
  }

  /** Names of the checks that stand so. */
  all(state: string): string[] {
    return this.checks.filter((check) => check.classList.contains(state)).map((check) => nameOf(check));
  }

  /** All that a check says. */
  says(name: string): string {
    const check = this.checks.find((item) => nameOf(item) === name);
    return spaced(check?.querySelector('.what')?.textContent);
  }
}

const nameOf = (check: HTMLElement): string => spaced(check.querySelector('.name span')?.textContent);
