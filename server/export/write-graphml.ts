import { EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { escapeXml } from './escape-xml.ts';
import type { GraphSource } from './graph-source.ts';

/** GraphML 1.0, as Gephi, yEd and NetworkX read it. */
export async function* writeGraphml({ nodes, edges }: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const { name, type } of NODE_COLUMNS) yield describe('node', name, type);
  for (const { name, type } of EDGE_COLUMNS) yield describe('edge', name, type);
  yield describe('edge', 'weight', 'double');
  yield '<graph id="renmai" edgedefault="directed">\n';
  for await (const node of nodes()) {
    const data = NODE_COLUMNS.map(({ name, value }) => write('node', name, value(node))).join('');
    yield `<node id="${escapeXml(node.entity.id)}">${data}</node>\n`;
  }
  for await (const edge of edges()) {
    const data = EDGE_COLUMNS.map(({ name, value }) => write('edge', name, value(edge))).join('');
    const ends = `source="${escapeXml(edge.source.id)}" target="${escapeXml(edge.target.id)}"`;
    const weight = write('edge', 'weight', edge.count);
    yield `<edge id="${escapeXml(edge.id)}" ${ends}>${data}${weight}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function describe(of: 'node' | 'edge', name: string, type: string): string {
  return `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function write(of: 'node' | 'edge', name: string, value: string | number | null): string {
  return value === null ? '' : `<data key="${of}-${name}">${escapeXml(String(value))}</data>`;
}
