import { AskError } from './ask.ts';

/** What a saved file holds: ids of nodes, and of relations among them. */
export interface ExportSelection {
  readonly ids: readonly string[];
  readonly relations: readonly string[];
}

/**
 * Has the server write a part of the graph in another program's format, each relation with its sentence.
 *
 * @throws {AskError} OFFLINE where nothing answered, SERVER where the answer was an error
 */
export async function askExport(format: string, selection: ExportSelection): Promise<Blob> {
  const asked = fetch(`/export/renmai.${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(selection),
  });
  const answer = await asked.catch((error: unknown) => {
    throw new AskError('OFFLINE', error);
  });
  if (!answer.ok) throw new AskError('SERVER', await answer.text());
  // What breaks off midway fails here.
  return answer.blob().catch((error: unknown) => {
    throw new AskError('OFFLINE', error);
  });
}
