import type { Parcel, ParcelStore } from "./outbox.js";

const NAME = "switchboard-outbox";
const PARCELS = "parcels";

/** Parcels in IndexedDB, one database per signed-in agent so that a shared machine never sends as another. */
export function openParcelStore(agentId: string): ParcelStore {
  const database = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(`${NAME}-${agentId}`, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(PARCELS, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  async function run<Result>(mode: IDBTransactionMode, ask: (parcels: IDBObjectStore) => IDBRequest<Result>) {
    const transaction = (await database).transaction(PARCELS, mode);
    return new Promise<Result>((resolve, reject) => {
      const request = ask(transaction.objectStore(PARCELS));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
    });
  }

  return {
    all: () => run<Parcel[]>("readonly", (parcels) => parcels.getAll()),
    get: (key) => run<Parcel | undefined>("readonly", (parcels) => parcels.get(key)),
    put: async (parcel) => void (await run("readwrite", (parcels) => parcels.put(parcel))),
    remove: async (key) => void (await run("readwrite", (parcels) => parcels.delete(key))),
  };
}
