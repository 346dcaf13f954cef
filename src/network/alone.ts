/** Other tabs look after what waits, too; whoever is longer at it is sending. */
const momentMs = 1000;

/** Does something while no other tab does the like. Without patience: null where one does for more than a moment. */
export async function alone<Result>(
  name: string,
  isPatient: boolean,
  act: () => Promise<Result | null> | Result | null,
): Promise<Result | null> {
  const {locks} = navigator as Partial<Navigator>;
  if (!locks) return act();
  const signal = isPatient ? undefined : AbortSignal.timeout(momentMs);
  const asked = locks.request(`outbox ${name}`, signal ? {signal} : {}, act);
  return asked.catch((error: unknown) => {
    if (error === signal?.reason) return null;
    throw error;
  });
}
