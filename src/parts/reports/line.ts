/** Where reports stand, for those who look after the place: nothing until somebody does, and until the part has come. */
import {html, nothing, type TemplateResult} from 'lit';
import type {ReportDesk} from '../../controllers/view/report-desk.js';
import type {Localization} from '../../localization/localize.js';

export function reportsLine(desk: ReportDesk | null, localization: Localization): TemplateResult | typeof nothing {
  if (!desk) return nothing;
  // Asked for once, however often this is drawn. The widget is whole without it.
  import('./reports.js').catch(() => undefined);
  return html`<foyer-reports
    .desk=${desk}
    .open=${desk.open}
    .error=${desk.error}
    .localization=${localization}
  ></foyer-reports>`;
}
