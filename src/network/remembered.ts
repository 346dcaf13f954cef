/** Networks remember an idempotency key for an hour at least; later, the same message could be there twice. */
const keysLast = 55 * 60_000;

/**
 * Whether the network still knows what left then. With a clock that was set back, nobody knows.
 * @param leftAt - In milliseconds since 1970. Null: nothing has left.
 */
export function isRemembered(leftAt: number | null): boolean {
  const since = leftAt === null ? 0 : Date.now() - leftAt;
  return since >= 0 && since <= keysLast;
}
