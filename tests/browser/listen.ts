import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of a test's own, at a port that is free. */
export interface Listening {
  port: number;
  /** Ends it at once, whatever is still being answered. */
  close(): void;
}

export async function listen(server: Server): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
