/** Asks the server's GraphQL from outside of the page, to compare what is shown with what is so. */
export async function askServer<Data>(address: string, query: string): Promise<Data> {
  const answer = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: Data };
  return data;
}
