/** Does something while no other tab does the like. Without patience: null where one does. */
export async function alone<Result>(
  name: string,
  isPatient: boolean,
  act: () => Promise<Result | null> | Result | null,
): Promise<Result | null> {
  const {locks} = navigator as Partial<Navigator>;
  if (!locks) return act();
  const options = isPatient ? {} : {ifAvailable: true};
  return locks.request(`outbox ${name}`, options, async (lock) => (lock ? act() : null));
}
