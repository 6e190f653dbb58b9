import { EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import { escapeXml } from './escape-xml.ts';
import type { GraphSource } from './graph-source.ts';

/** GEXF 1.2, Gephi's own. */
export async function* writeGexf({ nodes, edges }: GraphSource): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n';
  yield '<graph mode="static" defaultedgetype="directed">\n';
  yield `<attributes class="node">${NODE_COLUMNS.map(describe).join('')}</attributes>\n`;
  yield `<attributes class="edge">${EDGE_COLUMNS.map(describe).join('')}</attributes>\n<nodes>\n`;
  for await (const node of nodes()) {
    const values = NODE_COLUMNS.map(({ name, value }) => write(name, value(node))).join('');
    const head = `id="${escapeXml(node.entity.id)}" label="${escapeXml(node.entity.name)}"`;
    yield `<node ${head}><attvalues>${values}</attvalues></node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const edge of edges()) {
    const values = EDGE_COLUMNS.map(({ name, value }) => write(name, value(edge))).join('');
    const ends = `source="${escapeXml(edge.source.id)}" target="${escapeXml(edge.target.id)}"`;
    yield `<edge id="${escapeXml(edge.id)}" ${ends} weight="${edge.count}"><attvalues>${values}</attvalues></edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function describe({ name, type }: { readonly name: string; readonly type: string }): string {
  return `<attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`;
}

function write(name: string, value: string | number | null): string {
  return value === null ? '' : `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`;
}
