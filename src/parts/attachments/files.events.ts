/** What the tray of files says to the composer around it. */
import type {AttachmentWriting} from '../../network/writing.js';

/** A file was added, has arrived, failed, was removed or described. */
export class TrayChangeEvent extends Event {
  static readonly type = 'tray-change';

  constructor(readonly attachments: readonly AttachmentWriting[]) {
    super(TrayChangeEvent.type, {bubbles: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'tray-change': TrayChangeEvent;
  }
}
