/** Every format by its name: a new one is one file and one line here. */
import type { GraphSource } from './graph-source.ts';
import { writeCsv } from './write-csv.ts';
import { writeGexf } from './write-gexf.ts';
import { writeGraphml } from './write-graphml.ts';
import { writeJsonld } from './write-jsonld.ts';

interface Format {
  readonly type: string;
  readonly write: (source: GraphSource) => AsyncGenerator<string>;
}

export const FORMATS: Readonly<Record<string, Format>> = {
  graphml: { type: 'application/graphml+xml; charset=utf-8', write: writeGraphml },
  gexf: { type: 'application/gexf+xml; charset=utf-8', write: writeGexf },
  csv: { type: 'text/csv; charset=utf-8', write: writeCsv },
  jsonld: { type: 'application/ld+json; charset=utf-8', write: writeJsonld },
};
