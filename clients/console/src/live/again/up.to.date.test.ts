import { ApolloClient, ApolloLink, InMemoryCache, Observable, type TypedDocumentNode } from "@apollo/client";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { outdate, upToDate } from "./up.to.date.js";

const COUNT: TypedDocumentNode<{ count: number }> = parse("query Count { count }");

/** A server whose answers come when they are let through, and say how it was when they were asked for. */
function slowServer() {
  const server = { count: 0, asked: 0, held: [] as (() => void)[] };
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        const { count } = server;
        server.asked++;
        server.held.push(() => {
          observer.next({ data: { count } });
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([upToDate, link]),
    defaultOptions: { watchQuery: { errorPolicy: "all" } },
  });
  const shown: number[] = [];
  const query = client.watchQuery({ query: COUNT, notifyOnNetworkStatusChange: false });
  query.subscribe(({ data, loading }) => {
    if (!loading && data?.count !== undefined) shown.push(data.count);
  });
  const answered = async () => {
    await expect.poll(() => server.held.length).toBeGreaterThan(0);
    server.held.shift()?.();
  };
  return { server, query, shown, answered };
}

test("what is read again while it is being read shows how it is afterwards, and never how it was", async () => {
  const { server, query, shown, answered } = slowServer();
  server.count = 1;
  outdate(["Count", "Other"]);
  const again = query.refetch();
  await answered();
  await answered();
  await again;
  expect([shown, server.asked]).toEqual([[1], 2]);
});

test("what changed elsewhere is nothing to it", async () => {
  const { server, shown, answered } = slowServer();
  outdate(["Other"]);
  await answered();
  await expect.poll(() => shown).toEqual([0]);
  expect([server.asked, server.held.length]).toEqual([1, 0]);
});

test("news without end keeps nothing from being shown", async () => {
  const { server, shown, answered } = slowServer();
  for (server.count = 1; server.count <= 3; server.count++) {
    outdate(["Count"]);
    await answered();
    await expect.poll(() => server.held.length).toBe(1);
  }
  expect(shown).toEqual([1, 2]);
  await answered();
  await expect.poll(() => shown).toEqual([1, 2, 3]);
});
