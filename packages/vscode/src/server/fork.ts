import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver/browser';

/** What of Node's `process` the server uses. */
export type Fork = Pick<NodeJS.Process, 'send' | 'on' | 'off' | 'exit'>;

/** Messages from the process that forked this one. */
export class ForkReader extends AbstractMessageReader {
  private readonly fork: Fork;

  constructor(fork: Fork) {
    super();
    this.fork = fork;
  }

  override listen(callback: DataCallback): Disposable {
    const receive = (message: unknown): void => callback(message as Message);
    this.fork.on('message', receive);
    return { dispose: () => void this.fork.off('message', receive) };
  }
}

/** Messages to the process that forked this one. */
export class ForkWriter extends AbstractMessageWriter {
  private readonly fork: Fork;

  constructor(fork: Fork) {
    super();
    this.fork = fork;
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      this.fork.send?.(message, undefined, undefined, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  /** Nothing to hand over: the last message has gone. */
  end(): void {}
}
