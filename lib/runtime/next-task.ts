/**
 * Resolves once the page has had its turn: what it draws and hears comes first. Unlike a timer it is not held back to once a
 * second in a page that is out of sight.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
