import type { Readable, Writable } from 'node:stream';
import { analyze } from './analyze';
import { check } from './check';
import { diffPacks } from './diff';
import { pack } from './pack';
import { policy } from './policy';
import { trial } from './trial';
import { UsageError } from './usage-error';

const help = `Evenkeel on the command line. The same engine as in the side panel; nothing leaves this machine.

  npm run -s evenkeel -- analyze [--pack FILE… | --team FILE] [--rules-only] [--jobs N]
                                                  judge messages: JSON lines in, JSON lines out, in the same order
      in:  {"id":"1","role":"customer"|"agent","text":"…","context":[{"role":"customer","text":"…"}]}
      out: {"id","heat","band","findings":[…],"advice":[…]}, or {"id"|"line","error"} in a bad line's place
      An agent's text is judged as a draft in answer to its context; its line has also
      "steps":[{"step","start","end"}] and "questions":[{"text","answered":"yes|partly|no"}].
      Packs of a team lie beside its file. --rules-only leaves out the model that reads meaning: faster by far.
      --jobs N uses N processes, each with a model of its own, and keeps the order.
  npm run -s evenkeel -- check [--format github] [--rules-only] PATH…
                                                  prove packs and team files (a file, or a folder of rules). --rules-only
                                                  leaves out rules by example, which take the model
  npm run -s evenkeel -- trial PACK --on FILE [--json] [--rules-only]
                                                  what a pack would have flagged in past messages, for each rule and
                                                  per 1,000, and the difference to the core pack. FILE holds JSON lines
                                                  as above, or exported tickets of Zendesk or Intercom, one a line; or
                                                  it is a .csv with role and text; or - for standard input
  npm run -s evenkeel -- trial --merge REPORT…    reports of trial --json over parts of the tickets, as one
  npm run -s evenkeel -- diff OLD NEW             what a newer version of a pack adds, removes and changes
  npm run -s evenkeel -- policy PACK… [--team FILE] --to FOLDER
                                                  policy files for Chrome, Edge and Firefox
  npm run -s evenkeel -- pack DIR                 a folder of rules -> one pack file on standard output
  npm run -s evenkeel -- --help                   this text

Exit status: 0 all well; 1 a bad line or a pack that does not hold; 2 the command itself was wrong.`;

/** What a command reads from and writes to: those of the process, or others in their place. */
export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

/** @returns the exit status */
export async function main(args: string[], { stdin, stdout, stderr }: Streams = process): Promise<number> {
  const [command, ...rest] = args;
  // A reader that has seen enough (`| head`) closes the pipe: that is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    if (command === 'analyze') return await analyze(rest, stdin, stdout, stderr);
    if (command === 'check') return await check(rest, stdout);
    if (command === 'trial') return await trial(rest, stdin, stdout, stderr);
    if (command === 'diff') return diffPacks(rest, stdout, stderr);
    if (command === 'policy') return await policy(rest, stdout, stderr);
    if (command === 'pack') return await pack(rest, stdout, stderr);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    stderr.write(`evenkeel: ${error.message}\n`);
    return 2;
  }
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    stdout.write(`${help}\n`);
    return command === undefined ? 2 : 0;
  }
  stderr.write(`evenkeel: there is no command “${command}”\n\n${help}\n`);
  return 2;
}
