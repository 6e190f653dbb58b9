import type { ExtractedOrganisation } from '../../model/extraction.ts';
import type { Span } from '../../model/evidence.ts';

/** An organisation while its mentions are still being gathered. */
export type Entry = Omit<ExtractedOrganisation, 'id' | 'name' | 'partOf'> & {
  name: string;
  aliases: string[];
  mentions: Span[];
};
