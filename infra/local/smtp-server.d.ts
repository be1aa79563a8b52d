/** smtp-server ships no types; these are the parts used here. */
declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  type Session = {
    remoteAddress: string;
    envelope: { mailFrom: { address: string } | false; rcptTo: { address: string }[] };
  };
  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: string[];
      size?: number;
      disableReverseLookup?: boolean;
      banner?: string;
      onData(
        stream: Readable & { sizeExceeded: boolean },
        session: Session,
        callback: (error: Error | null, message?: string) => void,
      ): void;
    });
    server: Server;
    listen(port: number, host: string, listening: () => void): void;
    close(closed: () => void): void;
    on(event: 'error', listener: (error: Error) => void): void;
  }
}
