import { Readable, Writable } from 'node:stream';
import { main } from '../../lib/cli/main';

/** A command of the command line without a process of its own, which costs a second each. */
export async function runInProcess(
  args: string[],
  input = '',
): Promise<{ status: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  const into = (stream: keyof typeof said) =>
    new Writable({
      write: (chunk, _, done) => {
        said[stream] += chunk;
        done();
      },
    });
  const stdin = Readable.from(input ? [input] : []);
  const status = await main(args, { stdin, stdout: into('stdout'), stderr: into('stderr') });
  return { status, ...said };
}
