type ManagedNeo4jFault =
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'DOWNLOAD_FAILED'
  | 'DISK_FULL'
  | 'NOT_WRITABLE'
  | 'PORT_IN_USE'
  | 'LOCK_HELD'
  | 'START_FAILED';

/** The managed database cannot run here; the message is one plain sentence that says what to do. */
export class ManagedNeo4jError extends Error {
  override readonly name = 'ManagedNeo4jError';
  readonly fault: ManagedNeo4jFault;

  constructor(fault: ManagedNeo4jFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}
