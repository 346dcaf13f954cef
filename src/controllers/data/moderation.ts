/** What a widget carries from the beginning for those who look after what it shows: the rest is loaded for them alone. */
import type {ReactiveController} from 'lit';
import type {ReportsOf} from '../../network/operations/report.js';
import type {ReportDesk} from '../view/report-desk.js';
import {NetworkController, type NetworkHost} from './network.js';

export class ModerationController implements ReactiveController {
  /** Null: the viewer looks after nothing, or it is still on its way. */
  desk: ReportDesk | null = null;
  readonly #connection: NetworkController;
  #isLoading = false;

  /**
   * @param of - What to show reports of; followed before every update. Null: of nothing.
   */
  constructor(
    readonly host: NetworkHost,
    readonly of: () => ReportsOf | null,
  ) {
    this.#connection = new NetworkController(host);
    host.addController(this);
  }

  get #mayModerate(): boolean {
    return this.#connection.network?.info?.viewer?.capabilities.includes('MODERATE') ?? false;
  }

  hostUpdate(): void {
    if (this.#isLoading || !this.#mayModerate) return;
    this.#isLoading = true;
    import('./report-desk.js').then(
      ({ReportDeskController}) => {
        this.desk = new ReportDeskController(this.host, () => (this.#mayModerate ? this.of() : null));
        this.host.requestUpdate();
      },
      // The widget is whole without it; the next update tries again.
      () => (this.#isLoading = false),
    );
  }
}
