/** The tables, as Kysely knows them. */
export interface Tables {
  idempotency_key: IdempotencyKeyTable;
}

export interface IdempotencyKeyTable {
  person_id: string;
  key: string;
  field: string;
  input_hash: string;
  created_id: string | null;
  created_at: Date;
}
