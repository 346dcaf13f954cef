/** The tables of what people upload, by the same rules as all others (`tables.ts`). The bytes are in `files/store.ts`. */

/** What a file is, as far as it matters to whoever shows it. */
interface FileColumns {
  id: string;
  name: string;
  media_kind: 'IMAGE' | 'VIDEO' | 'FILE';
  mime_type: string;
  byte_size: number;
  width: number | null;
  height: number | null;
  created_at: Date;
}

/** On its way, or there and not yet part of any message: its person's alone, and gone after a day. */
export interface UploadsTable extends FileColumns {
  person_id: string;
  /** Null: not all of it has arrived. */
  completed_at: Date | null;
}

/** Part of a message, and read by whoever reads that. */
export interface AttachmentsTable extends FileColumns {
  group_id: string;
  message_id: string;
  /** The post whose thread the message is in; the message itself if it is the post. */
  root_id: string;
  position: number;
  alt_text: string | null;
}

export interface FileTables {
  uploads: UploadsTable;
  attachments: AttachmentsTable;
}
