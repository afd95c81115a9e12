// spp schema
import { Command } from 'commander';
import { toJson } from '../../formats/report/json.js';
import { jsonSchema } from '../../load/schema.js';
import { deliver } from '../emit.js';
import { EXIT } from '../errors.js';
import type { OutputOptions } from '../options.js';
import type { Build } from './command.js';

const EXAMPLES = `
Editors with yaml-language-server use it through the first line of a data file:
  # yaml-language-server: $schema=../../../schema/spp.schema.json

Examples:
  $ spp schema
  $ spp schema --output spp.schema.json
  $ spp schema --export`;

/** The command line of `spp schema`. */
export const buildSchema: Build = (context, finish) =>
  new Command('schema')
    .description('The JSON Schema (draft 7) of the data files, for editors.')
    .option('--export', 'that of what spp export --format json gives')
    .option('-o, --output <file>', 'write to a file')
    .addHelpText('after', EXAMPLES)
    .action(async (options: OutputOptions & { readonly export?: boolean }) => {
      const schema = options.export ? (await import('../../formats/export/json-schema.js')).exportSchema() : jsonSchema();
      deliver(context, options, toJson(schema));
      finish(EXIT.fine);
    });
