import neo4j, { type Driver, type SessionConfig } from 'neo4j-driver';

/** ms */
const MOST = 2000;
const SYSTEM: Pick<SessionConfig, 'database' | 'defaultAccessMode'> = {
  database: 'system',
  defaultAccessMode: neo4j.session.READ,
};
const STATUS = `SHOW DATABASES YIELD name, home, statusMessage
  WHERE home AND $database IS NULL OR name = $database
  RETURN statusMessage AS status`;

/**
 * What a database says of itself, such as "No space left on device": its server still tells when it answers
 * no question any more.
 *
 * @param database the server's default database where absent
 * @returns nothing where all is well, or the server does not tell
 */
export async function readDatabaseStatus(
  driver: Driver,
  database: string | undefined,
): Promise<string> {
  const session = driver.session(SYSTEM);
  try {
    const { records } = await session.run(
      STATUS,
      { database: database ?? null },
      { timeout: MOST },
    );
    return records.map((record) => String(record.get('status') ?? '')).join(' ');
  } catch {
    return '';
  } finally {
    await session.close();
  }
}
