type GraphFault =
  | 'UNAVAILABLE'
  | 'UNAUTHORISED'
  | 'NO_DATABASE'
  | 'BAD_ADDRESS'
  | 'TOO_LONG'
  | 'NO_MEMORY'
  | 'DISK_FULL'
  | 'STOPPED';

/** The database cannot be used, or not for what was asked of it; the message is one plain sentence that says what to do. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly fault: GraphFault;

  constructor(fault: GraphFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}
