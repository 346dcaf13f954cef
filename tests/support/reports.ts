/** What those see who look after a place, above a feed or a discussion; and colleagues who report something. */
import type {FoyerReports} from '../../src/parts/reports/reports.js';
import {colleague} from './feed.js';
import {until} from './until.js';

export class ReportsHands {
  /** @param widget - A feed or a discussion. */
  constructor(readonly widget: HTMLElement) {}

  get part(): FoyerReports | null {
    return this.widget.shadowRoot!.querySelector('foyer-reports');
  }

  get root(): ShadowRoot {
    return this.part!.shadowRoot!;
  }

  get words(): string {
    return (this.part?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** What opens and closes the list. */
  get tab(): HTMLElement | null {
    return this.part?.shadowRoot?.querySelector<HTMLElement>('.tab') ?? null;
  }

  /** The row of a message. */
  row(id: string): HTMLElement | null {
    const rows = [...(this.part?.shadowRoot?.querySelectorAll<HTMLElement>('.report') ?? [])];
    return rows.find(({dataset}) => dataset.id === id) ?? null;
  }

  button(id: string, name: string): HTMLButtonElement | undefined {
    return [...(this.row(id)?.querySelectorAll('button') ?? [])].find((button) => button.textContent.trim() === name);
  }

  /** What holds the focus in it. */
  get focused(): string {
    return (this.part?.shadowRoot?.activeElement?.textContent ?? '').trim();
  }

  says(words: string): Promise<void> {
    return until(() => this.words.includes(words));
  }
}

/** Somebody reports a message. @returns what the network says against it; undefined: nothing. */
export async function reports(person: string, messageId: string, reason = 'SPAM', note?: string) {
  const {reportMessage} = await colleague(
    person,
    'mutation($input: ReportMessageInput!) {reportMessage(input: $input) {userErrors {code}}}',
    {input: {messageId, reason, note}},
  );
  return (reportMessage as {userErrors: readonly {code: string}[]}).userErrors[0]?.code;
}
