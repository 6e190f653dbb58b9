/**
 * The `renmai` command: load, extract, evaluate, verify, delete, export, decisions. Each loads what it
 * needs when it is run: reading a page waits for no database driver.
 */
import { Command, CommanderError } from 'commander';
import { readConfig } from './config.ts';
import type { ExtractOptions } from './pipeline.ts';
import { describeFailure } from './start/describe-failure.ts';
import { EXIT } from './start/exit-codes.ts';
import { parseDay, parseLocality } from './start/parse-options.ts';
import type { ExportOptions } from './start/run-export.ts';
import type { Streams } from './start/run-extract.ts';
import type { RunLoadOptions } from './start/run-load.ts';

const EXIT_CODES = `
Exit codes: ${EXIT.all} all files were read, ${EXIT.failed} none was (or the database cannot be used),
${EXIT.misuse} the command was not understood, ${EXIT.partly} some files could not be read.`;

const streams: Streams = {
  write: (line) => void process.stdout.write(`${line}\n`),
  warn: (line) => void process.stderr.write(`${line}\n`),
};

// `renmai extract … | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.all : EXIT.failed);
});

const program = new Command('renmai')
  .description('Reads Chinese newspaper articles into a graph of people, posts and meetings')
  .exitOverride()
  .showHelpAfterError('(add --help for how to use it)');

addReadingCommand('load', 'load articles into the graph; what is there already changes nothing')
  .option('--replace', 'take out what earlier versions of these files held')
  .option('--dry-run', 'read the files, and write nothing')
  .option('--json', 'report in one JSON object')
  .option('--quiet', 'show no progress')
  .action(async (paths: string[], options: RunLoadOptions) => {
    const { runLoad } = await import('./start/run-load.ts');
    process.exitCode = await runLoad(readConfig(process.env), paths, options, streams);
  });

addReadingCommand('extract', 'print what is read from articles, one line of JSON each')
  .option('--lines', 'each line of a file is an article of its own, without a heading')
  .option('--explain', 'print which rule found what, and which one dropped it, in place of JSON')
  .action(
    async (paths: string[], options: ExtractOptions & { lines?: boolean; explain?: boolean }) => {
      const { runExtract } = await import('./start/run-extract.ts');
      process.exitCode = await runExtract(paths, options, streams);
    },
  );

program
  .command('evaluate')
  .description('compare what is read with golden files, kind by kind')
  .argument('<gold...>', 'golden .json files with their pages beside them, or folders of such')
  .addHelpText('after', EXIT_CODES)
  .action(async (paths: string[]) => {
    const { runEvaluate } = await import('./start/run-evaluate.ts');
    process.exitCode = await runEvaluate(paths, streams);
  });

program
  .command('verify')
  .description('check every quote, and the graph against one made anew; nothing is changed')
  .addHelpText('after', '\nExit codes: 0 all is as it should be, 1 something differs.')
  .action(async () => {
    const { runVerify } = await import('./start/run-verify.ts');
    process.exitCode = await runVerify(readConfig(process.env), streams);
  });

program
  .command('delete')
  .description('take articles, or files with their articles, out of the graph without trace')
  .argument('<name...>', 'ids of articles, paths or digests of files')
  .addHelpText('after', '\nExit codes: 0 all deleted, 3 some are not in the graph, 1 none is.')
  .action(async (names: string[]) => {
    const { runDelete } = await import('./start/run-delete.ts');
    process.exitCode = await runDelete(readConfig(process.env), names, streams);
  });

program
  .command('export')
  .description('write the graph into a file for other programs')
  .requiredOption('--format <name>', 'graphml, gexf, csv (relations with their quotes) or jsonld')
  .requiredOption('--out <file>', 'the file to write')
  .option('--ids <id...>', 'only these entities, and the relations among them')
  .addHelpText('after', '\nExit codes: 0 written, 1 the file cannot be written, 2 no such format.')
  .action(async (options: ExportOptions) => {
    const { runExport } = await import('./start/run-export.ts');
    process.exitCode = await runExport(readConfig(process.env), options, streams);
  });

const decisions = program
  .command('decisions')
  .description('keep the decisions of curators in a file, one line of JSON each');
decisions
  .command('export')
  .description('write all decisions into a file, in an order that never changes')
  .argument('<file>')
  .action(async (path: string) => {
    const { exportDecisions } = await import('./start/run-decisions.ts');
    process.exitCode = await exportDecisions(readConfig(process.env), path, streams);
  });
decisions
  .command('import')
  .description('take the decisions of a file; those that are there already stay')
  .argument('<file>')
  .addHelpText('after', '\nExit codes: 0 all taken, 3 some lines make no sense, 1 none does.')
  .action(async (path: string) => {
    const { importDecisions } = await import('./start/run-decisions.ts');
    process.exitCode = await importDecisions(readConfig(process.env), path, streams);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.misuse;
  else {
    streams.warn(describeFailure(error));
    // What a database that says nothing is still asked would hold the process.
    process.exit(EXIT.failed);
  }
}

function addReadingCommand(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .argument('<path...>', 'files, or folders of .txt and .md files')
    .option('--locality <place>', 'what 省, 市 and 我市 stand for, such as 太原市', parseLocality)
    .option('--published <day>', 'day of publication, such as 2022-05-26', parseDay)
    .addHelpText('after', EXIT_CODES);
}
