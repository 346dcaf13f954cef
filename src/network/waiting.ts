/** Whether a message is shown that the network does not have and nobody is sending just now: it waits in the outbox. */
export const isWaiting = (message: object): boolean => (message as {readonly isWaiting?: boolean}).isWaiting === true;
