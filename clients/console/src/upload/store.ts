import type { Upload, UploadStore } from "./uploads.js";

const NAME = "switchboard-uploads";
const FILES = "files";

/** Chosen files with their bytes in IndexedDB, one database per signed-in agent. */
export function openUploadStore(agentId: string): UploadStore {
  const database = new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(`${NAME}-${agentId}`, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(FILES, { keyPath: "key" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  async function run<Result>(mode: IDBTransactionMode, ask: (files: IDBObjectStore) => IDBRequest<Result>) {
    const transaction = (await database).transaction(FILES, mode);
    return new Promise<Result>((resolve, reject) => {
      const request = ask(transaction.objectStore(FILES));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
    });
  }

  return {
    all: () => run<Upload[]>("readonly", (files) => files.getAll()),
    put: async (upload) => void (await run("readwrite", (files) => files.put(upload))),
    remove: async (key) => void (await run("readwrite", (files) => files.delete(key))),
  };
}
